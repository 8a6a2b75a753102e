import type { Finding } from '../rules/diagnostic.js';
import { isWithin, languageFolder, publicPath, withinFolder } from './paths.js';
import { createSite, type Site, type SiteOptions } from './site.js';
import type { PageSummary } from './page-summary.js';

/** The pages of one language: those of the original, or those of a translation, which stand in a folder of their own. */
export interface Part {
  /** Its language, which is the name of its folder; absent for the original. */
  readonly lang?: string;
  /** Path of its folder with a slash at the end: `en/`; empty for the original. */
  readonly folder: string;
  readonly pages: readonly PageSummary[];
}

/**
 * Parts the pages by language, the original first. A folder holds a translation when its name is a language, when a page
 * in it says that it is in that language, and when pages in another language stand outside of such folders.
 */
export function partEditions(summaries: readonly PageSummary[]): readonly Part[] {
  const candidates = new Set(summaries.flatMap((page) => ownLanguage(page) ?? []));
  const isOriginal = ({ path }: PageSummary) => ![...candidates].some((lang) => isWithin(`${lang}/`, path));
  const pages = summaries.filter(isOriginal);
  const original = { folder: '', pages: summaries };
  if (candidates.size === 0 || pages.length === 0) return [original];
  candidates.delete(languageOf(pages));
  const translations = [...candidates].sort().map((lang): Part => {
    const folder = `${lang}/`;
    return { lang, folder, pages: summaries.filter(({ path }) => isWithin(folder, path)) };
  });
  const translated = new Set(translations.flatMap((part) => part.pages));
  return [{ ...original, pages: summaries.filter((page) => !translated.has(page)) }, ...translations];
}

/** The folder at the top in which a page stands, when the page is in the language of that name. */
function ownLanguage({ path, frontMatter }: PageSummary): string | undefined {
  const folder = languageFolder(path);
  return folder !== undefined && folder === frontMatter.lang ? folder : undefined;
}

/** Language of some pages: that of the home page, else of the first by path. */
export function languageOf(pages: readonly PageSummary[]): string {
  const [first] = pages.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  return (pages.find(({ path }) => publicPath(path) === '') ?? first)?.frontMatter.lang ?? 'fr';
}

/** The site of one language. */
export interface EditionSite {
  readonly lang: string;
  readonly site: Site;
}

/** Settles the site of each language, the original's first: a link may lead from one to the other. */
export function createEditions(
  summaries: readonly PageSummary[],
  options: SiteOptions,
  findings: Finding[],
): readonly [original: EditionSite, ...translations: EditionSite[]] {
  const [first, ...parts] = partEditions(summaries) as [Part, ...Part[]];
  const original = createSite(first.pages, options, findings);
  const translations = parts.map(({ folder, pages }) => createSite(pages, options, findings, { folder, original }));
  const all = [original, ...translations];
  const elsewhere = (own: Site) => (path: string) =>
    all.flatMap((site) => (site === own ? [] : (site.find(path) ?? [])))[0];
  return [
    { lang: languageOf(original.summaries), site: { ...original, elsewhere: elsewhere(original) } },
    ...translations.map((site, at) => ({
      lang: parts[at]!.lang!,
      site: {
        ...site,
        elsewhere: elsewhere(site),
        original: (path: string) => original.find(withinFolder(site.folder, `${path}/`).replace(/\/$/, '')),
      },
    })),
  ];
}
