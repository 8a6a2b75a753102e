import { nearest } from '../../data/nearest.js';
import { keyOf } from '../../data/sections.js';
import { slug } from '../markdown/slug.js';
import { aliasesOf } from './aliases.js';
import { readTarget, type PageSummary } from './page-summary.js';
import { homePath, isWithin, pageName, publicPath } from './paths.js';

/** What became of an internal target: what it leads to, or what is closest (a page by its file, a section of it). */
export interface Answer {
  readonly target?: string;
  /** What it leads to in the edition of another language, whose ids are not this one's. */
  readonly elsewhere?: 'page' | 'section';
  readonly nearestFile?: string;
  readonly nearestSection?: string;
  /** Line of the id when it stands inside a body, where no other page can lead to. */
  readonly innerLine?: number;
  /** Path of the draft that stands there, which is not published. */
  readonly draft?: string;
  /** Of a file: whether it is in the folder; absent: nobody looked. */
  readonly isFile?: boolean;
}

/** All that a page takes from the others: with the same draft and facts, the same page. Plain data. */
export interface PageFacts {
  readonly id: string;
  readonly title: string;
  readonly answers: Readonly<Record<string, Answer>>;
}

/** What links can lead to. */
export interface Destinations {
  /** Folder of the edition, with a slash at the end. Default: the content's own. */
  readonly folder?: string;
  /** Public paths of the pages. */
  readonly paths: () => Iterable<string>;
  /** The page at a public path. */
  readonly find: (publicPath: string) => PageSummary | undefined;
  /** Id of the page in a file. */
  readonly idOf: (path: string) => string;
  /** The page of another edition at a public path. Default: there is no other. */
  readonly elsewhere?: (publicPath: string) => PageSummary | undefined;
  /** The original of the translation that stands, or would stand, at a public path. Default: none. */
  readonly original?: (publicPath: string) => PageSummary | undefined;
  /** Every page, drafts among them: looked at for a link that leads nowhere. Default: no drafts, no former addresses. */
  readonly all?: () => Iterable<PageSummary>;
  /** Paths of the files beside the pages. Default: nobody knows them. */
  readonly files?: ReadonlySet<string> | undefined;
}

/** Links of a page that lead nowhere and get a suggestion: finding one takes a look at every page or section. */
const mostSuggestions = 200;

/** What `summary` takes from the others. */
export function factsOf(summary: PageSummary, site: Destinations): PageFacts {
  let unknown = 0;
  const answers = Object.fromEntries(
    summary.targets.map((target) => {
      const found = answer(target, site, unknown < mostSuggestions);
      if (found.target === undefined && found.elsewhere === undefined && found.isFile !== true) unknown++;
      return [target, found];
    }),
  );
  const { folder = '' } = site;
  return { id: site.idOf(summary.path), title: titleOf(summary, site.find(homePath(folder)), folder), answers };
}

function answer(key: string, site: Destinations, suggest: boolean): Answer {
  const [path, fragment] = readTarget(key);
  if (fragment === undefined) return answerFile(path, site, suggest);
  const page = site.find(path);
  if (!page && site.files?.has(path)) return { isFile: true };
  const other = page ? undefined : site.elsewhere?.(path);
  if (other && has(other, fragment)) return { elsewhere: fragment === '' ? 'page' : 'section' };
  const original = suggest ? site.original?.(path) : undefined;
  if (original && has(original, fragment) && !(page && has(page, fragment)))
    return { nearestFile: original.path, ...(fragment !== '' && { nearestSection: fragment }) };
  if (other) return suggest ? nearestSection(fragment, other.sectionIds) : {};
  if (!page) {
    const strayed = suggest ? findStrayed(path, fragment, site) : undefined;
    if (strayed) return strayed;
    const near = suggest ? nearestPath(path, site) : undefined;
    if (near === undefined) return {};
    const { path: nearestFile, sectionIds } = site.find(near)!;
    return { nearestFile, ...nearestSection(fragment, sectionIds) };
  }
  const id = site.idOf(page.path);
  if (fragment === '' || fragment === page.titleId || isTop(page, fragment)) return { target: id };
  if (has(page, fragment)) return { target: keyOf({ page: id, id: fragment }) };
  if (Object.hasOwn(page.innerIds, fragment)) return { innerLine: page.innerIds[fragment]! };
  return suggest ? (onOtherPage(fragment, site) ?? nearestSection(fragment, page.sectionIds)) : {};
}

/** The page of this name in another folder, else the closest. */
function nearestPath(written: string, { paths }: Destinations): string | undefined {
  // The signs of the sentence around a link are no part of the name.
  const path = publicPath(/[\p{L}\p{N}_](?:.*[\p{L}\p{N}_/])?/su.exec(written)?.[0] ?? written);
  const name = pageName(path);
  const namesakes = Array.from(paths()).filter((one) => pageName(one) === name);
  return namesakes.length === 1 ? namesakes[0] : nearest(path, paths());
}

/** The one page that has an id, where a link forgets its file. */
function onOtherPage(fragment: string, { paths, find }: Destinations): Answer | undefined {
  const holders = Array.from(paths(), (path) => find(path)!).filter(({ sectionIds }) => sectionIds.includes(fragment));
  return holders.length === 1 ? { nearestFile: holders[0]!.path, nearestSection: fragment } : undefined;
}

/** The page that had this address, or the draft that has it. */
function findStrayed(path: string, fragment: string, { all }: Destinations): Answer | undefined {
  for (const one of all?.() ?? []) {
    if (one.frontMatter.draft === true && publicPath(one.path) === path) return { draft: one.path };
    if (!aliasesOf(one.frontMatter, one.path).includes(path)) continue;
    return { nearestFile: one.path, ...(one.sectionIds.includes(fragment) && { nearestSection: fragment }) };
  }
  return undefined;
}

/** Whether a page has what a fragment leads to. */
function has(page: PageSummary, fragment: string): boolean {
  // Nobody knows the sections of a page that could not be read: its own error says why.
  return (
    fragment === '' ||
    fragment === page.titleId ||
    page.failed ||
    page.sectionIds.includes(fragment) ||
    isTop(page, fragment)
  );
}

/** Browsers go to the top of a page for this name (https://html.spec.whatwg.org/#select-the-indicated-part). */
function isTop({ failed, sectionIds }: PageSummary, fragment: string): boolean {
  return fragment.toLowerCase() === 'top' && !failed && !sectionIds.includes(fragment);
}

/** A page is published without the `.html` that people know from other sites. */
function answerFile(path: string, site: Destinations, suggest: boolean): Answer {
  const { files } = site;
  if (files?.has(path)) return { isFile: true };
  const page = /\.(?:html?|mdx)$/i.test(path)
    ? site.find(publicPath(`${path.slice(0, path.lastIndexOf('.'))}.md`))
    : undefined;
  if (page) return { isFile: false, nearestFile: page.path };
  // What is hidden is not listed, and may be there.
  if (!files || /(?:^|\/)\./.test(path)) return {};
  const near = suggest ? nearest(path, files) : undefined;
  return { isFile: false, ...(near !== undefined && { nearestFile: near }) };
}

function nearestSection(fragment: string, ids: readonly string[]): Answer {
  const words = slug(fragment);
  // Other tools make the id of a heading of all its words.
  const begun = ids.filter((id) => id.includes('-') && words.startsWith(`${id}-`)).sort((a, b) => b.length - a.length);
  const near = fragment === '' ? undefined : (begun[0] ?? nearest(fragment, ids));
  return near === undefined ? {} : { nearestSection: near };
}

/**
 * Title of the front matter, else the H1 that opens the page, else that of the button; without front matter, the first
 * heading. On a page with buttons, the H1 is the announcement and the summary is the title.
 */
function titleOf(page: PageSummary, home: PageSummary | undefined, folder: string): string {
  const { path, frontMatter, hasFrontMatter, firstTitle, openingTitle } = page;
  const { title, summary, buttons } = frontMatter;
  if (title !== undefined) return title;
  if (!hasFrontMatter) return firstTitle ?? pageName(path);
  if (openingTitle !== undefined && buttons === undefined) return openingTitle;
  const own = publicPath(path);
  const button = home?.frontMatter.buttons?.find((one) => buttonPath(one, folder) === own);
  if (button && page !== home) return button.title;
  return summary ?? pageName(path);
}

/** The public path a button leads to; a translation's buttons may be written as the original's are. */
export function buttonPath(button: { readonly default: string }, folder: string): string {
  const path = button.default.replace(/^\/|\/$/g, '');
  return isWithin(folder, path) ? path : folder + path;
}
