import { hasWords } from '../../data/languages.js';
import { checkDuplicateQuestions } from '../rules/duplicate-question.js';
import { createReport, isOn, type Finding, type RuleSettings } from '../rules/diagnostic.js';
import { slug, unused } from '../markdown/slug.js';
import { reportAliases } from './aliases.js';
import type { Destinations } from './page-facts.js';
import type { PageSummary } from './page-summary.js';
import { homePath, pageName, publicPath, withinFolder } from './paths.js';

/** The pages as a whole: who is who. */
export interface Site extends Destinations {
  readonly folder: string;
  readonly summaries: readonly PageSummary[];
  readonly home: PageSummary | undefined;
}

export interface SiteOptions {
  /** Whether pages with `draft: true` take part. Default: `false`. */
  readonly drafts?: boolean;
  /** Severity by rule: `duplicate-question` is looked for when it is set. Default: each rule's own. */
  readonly rules?: RuleSettings;
  /**
   * Paths of the files of the content folder that are no pages: images, documents. A file that a page names and that is
   * not among them is an error. Default: nobody looks for files.
   */
  readonly files?: readonly string[];
  /** Today, `YYYY-MM-DD`: pages that were reviewed later are reported. Default: nobody knows. */
  readonly today?: string;
}

/**
 * Settles which pages take part (drafts when asked for) and their ids, in the order of their paths; two pages of one
 * name are reported.
 *
 * @param edition Of a translation: its folder, and its original, whose ids it has. Default: the original.
 */
export function createSite(
  all: readonly PageSummary[],
  options: SiteOptions,
  findings: Finding[],
  edition: { readonly folder?: string; readonly original?: Site } = {},
): Site {
  const { folder = '', original } = edition;
  const summaries = all
    .filter(({ frontMatter }) => options.drafts === true || frontMatter.draft !== true)
    .sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  reportReviews(summaries, options.today, findings);
  reportLanguages(summaries, findings);
  const ids = settleIds(summaries, folder, original, findings);
  const byPath = new Map(summaries.map((summary) => [publicPath(summary.path), summary]));
  if (isOn('duplicate-question', options.rules))
    checkDuplicateQuestions(summaries, (path, place, data) => {
      createReport(path, findings)('duplicate-question', place, data);
    });
  const find = (path: string) => byPath.get(path);
  reportAliases(summaries, find, findings);
  const home = find(homePath(folder));
  const files = options.files && new Set(options.files);
  return {
    folder,
    summaries,
    home,
    paths: () => byPath.keys(),
    find,
    idOf: (path) => ids.get(path)!,
    files,
    all: () => all,
  };
}

/** The ids of the pages by their paths; one that is taken gets its folders put before it. */
function settleIds(
  summaries: readonly PageSummary[],
  folder: string,
  original: Site | undefined,
  findings: Finding[],
): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  const taken = new Map<string, string>();
  const byFold = new Map<string, string>();
  for (const { path } of summaries) {
    const report = createReport(path, findings);
    const own = withinFolder(folder, path);
    const same = original?.find(publicPath(own));
    const name = same ? original!.idOf(same.path) : slug(pageName(own));
    const other = taken.get(name);
    const alike = lookAlike(path, byFold);
    byFold.set(fold(path), path);
    if (alike !== undefined) report('look-alike', undefined, { found: path, expected: alike });
    else if (other !== undefined) report('duplicate-page', undefined, { found: name, other });
    const id = unused(other === undefined ? name : slug(publicPath(own)), taken);
    ids.set(path, id);
    taken.set(id, path);
  }
  return ids;
}

function reportReviews(summaries: readonly PageSummary[], today: string | undefined, findings: Finding[]): void {
  if (today === undefined) return;
  for (const { path, frontMatter, places } of summaries) {
    const { reviewed: found = '' } = frontMatter;
    if (found > today) createReport(path, findings)('reviewed-date', places.reviewed, { found, today });
  }
}

/** Each language once, at its first page. */
function reportLanguages(summaries: readonly PageSummary[], findings: Finding[]): void {
  const told = new Set<string>();
  for (const { path, frontMatter } of summaries) {
    const { lang = 'fr' } = frontMatter;
    const [found] = lang.split('-') as [string];
    if (hasWords(lang) || told.has(found)) continue;
    told.add(found);
    createReport(path, findings)('language-words', undefined, { found });
  }
}

/** The path that `path` can be mistaken for: one of another page, or its own in composed form. */
function lookAlike(path: string, byFold: ReadonlyMap<string, string>): string | undefined {
  const other = byFold.get(fold(path));
  if (other !== undefined && other !== path) return other;
  return path === path.normalize('NFC') ? undefined : path.normalize('NFC');
}

/** File systems differ on letter case and on composed accents: paths that differ only by these are one on some. */
function fold(path: string): string {
  return path.normalize('NFKC').toLowerCase();
}
