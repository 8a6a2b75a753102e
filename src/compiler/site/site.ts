import { nearest } from '../../data/nearest.js';
import { flatten, keyOf } from '../../data/sections.js';
import type { PageDraft } from '../compile-page.js';
import { createReport, isOn, type Finding, type RuleSettings } from '../rules/diagnostic.js';
import type { ValuePlaces } from '../front-matter/reading.js';
import type { Place } from '../source/place.js';
import { checkDuplicateQuestions } from '../rules/duplicate-question.js';
import type { FrontMatter } from '../front-matter/schema.js';
import type { DraftLink } from '../body/links.js';
import { reportAliases } from './aliases.js';
import { isWithin, pageName, publicPath, withinFolder } from './paths.js';
import { slug, unused } from '../markdown/slug.js';

/** What the other pages and the site need to know of a page, without its bodies. Plain data. */
export interface PageSummary {
  readonly path: string;
  /** Whether the file could not be read: nobody knows its sections. */
  readonly failed: boolean;
  readonly frontMatter: FrontMatter;
  readonly hasFrontMatter: boolean;
  readonly places: ValuePlaces;
  /** Title of its first heading. */
  readonly firstTitle?: string;
  /** Title of the H1 that opens its body, when it has no other. */
  readonly openingTitle?: string;
  /** Id of the heading that is its title and no section. */
  readonly titleId?: string;
  /** Ids of its sections, in document order. */
  readonly sectionIds: readonly string[];
  /** Lines of the ids inside its bodies, which no other page can lead to. */
  readonly innerIds: Readonly<Record<string, number>>;
  /** The questions an audience page asks; none for the other pages. */
  readonly questions: readonly { readonly title: string; readonly place: Place }[];
  /** Internal targets its links ask for, each once, as `targetKey` writes them, and files as `fileKey` does. */
  readonly targets: readonly string[];
}

/** What became of an internal target: what it leads to, or what is closest (a page by its file, a section of it). */
export interface Answer {
  readonly target?: string;
  /** What it leads to in the edition of another language, whose ids are not this one's. */
  readonly elsewhere?: 'page' | 'section';
  readonly nearestFile?: string;
  readonly nearestSection?: string;
  /** Line of the id when it stands inside a body, where no other page can lead to. */
  readonly innerLine?: number;
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
  /** Paths of the files beside the pages. Default: nobody knows them. */
  readonly files?: ReadonlySet<string> | undefined;
}

/** The pages as a whole: who is who. */
export interface Site extends Destinations {
  readonly folder: string;
  readonly summaries: readonly PageSummary[];
  readonly home: PageSummary | undefined;
}

export function summarize(draft: PageDraft): PageSummary {
  const { path, failed, frontMatter, hasFrontMatter, places, innerIds } = draft;
  const sections = flatten(draft.sections);
  const links = [...draft.links, ...sections.flatMap((section) => section.links)];
  const targets = new Set([
    ...links.flatMap(({ internal }) => (internal ? [targetKey(internal)] : [])),
    ...draft.files.map((file) => fileKey(file.path)),
  ]);
  return {
    path,
    failed,
    frontMatter,
    hasFrontMatter,
    places,
    innerIds,
    ...(sections[0] && { firstTitle: sections[0].title }),
    ...(isTitled(draft) && { openingTitle: draft.sections[0]!.title }),
    ...(isOwnTitle(draft) && { titleId: draft.sections[0]!.id }),
    sectionIds: sections.map(({ id }) => id),
    questions: frontMatter.audience === undefined ? [] : draft.sections.map(({ title, place }) => ({ title, place })),
    targets: [...targets],
  };
}

/** Whether the body opens with an H1 and has no other: that is how most tools write a page's title. */
function isTitled({ html, sections: [first, ...others] }: PageDraft): boolean {
  return html === '' && first?.h1 === true && first.title !== '' && !others.some(({ h1 }) => h1);
}

/** Whether the first heading is the title that the page gives itself. */
function isOwnTitle(draft: PageDraft): boolean {
  const { title, summary, buttons } = draft.frontMatter;
  const [first] = draft.sections;
  if (!first?.h1) return false;
  if (title !== undefined || buttons !== undefined) return first.title === (title ?? summary);
  return !draft.hasFrontMatter || isTitled(draft);
}

/** All of a page that the site and the other pages look at: while it stays the same, so do they. */
export function seenByOthers(seen: PageSummary) {
  const { targets: _targets, firstTitle: _first, openingTitle: _opening, hasFrontMatter: _has, ...summary } = seen;
  const { title: _own, summary: _summary, layout: _layout, data: _data, ...frontMatter } = summary.frontMatter;
  return { ...summary, frontMatter };
}

/** Key of an internal target; JSON, because a file's name and a fragment may hold any character. */
export function targetKey({ path, fragment }: Pick<NonNullable<DraftLink['internal']>, 'path' | 'fragment'>): string {
  return JSON.stringify([path, fragment]);
}

/** Key of a file that a page names. */
export function fileKey(path: string): string {
  return JSON.stringify([path]);
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
  const byPath = new Map<string, PageSummary>();
  const ids = new Map<string, string>();
  const taken = new Map<string, PageSummary>();
  const byFold = new Map<string, string>();
  for (const summary of summaries) {
    const own = withinFolder(folder, summary.path);
    const same = original?.find(publicPath(own));
    const name = same ? original!.idOf(same.path) : slug(pageName(own));
    const other = taken.get(name);
    const alike = lookAlike(summary.path, byFold);
    byFold.set(fold(summary.path), summary.path);
    if (alike !== undefined) {
      createReport(summary.path, findings)('look-alike', undefined, { found: summary.path, expected: alike });
    } else if (other)
      createReport(summary.path, findings)('duplicate-page', undefined, { found: name, other: other.path });
    const id = unused(other ? slug(publicPath(own)) : name, taken);
    ids.set(summary.path, id);
    taken.set(id, summary);
    byPath.set(publicPath(summary.path), summary);
  }
  if (isOn('duplicate-question', options.rules)) {
    checkDuplicateQuestions(summaries, (path, place, data) => {
      createReport(path, findings)('duplicate-question', place, data);
    });
  }
  const find = (path: string) => byPath.get(path);
  reportAliases(summaries, find, findings);
  const home = find(homePath(folder));
  const files = options.files && new Set(options.files);
  return { folder, summaries, home, paths: () => byPath.keys(), find, idOf: (path) => ids.get(path)!, files };
}

/** Public path of the home page of the edition in a folder. */
function homePath(folder: string): string {
  return folder.slice(0, -1);
}

function reportReviews(summaries: readonly PageSummary[], today: string | undefined, findings: Finding[]): void {
  if (today === undefined) return;
  for (const { path, frontMatter, places } of summaries) {
    const { reviewed: found = '' } = frontMatter;
    if (found > today) createReport(path, findings)('reviewed-date', places.reviewed, { found, today });
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
  const [path, fragment] = JSON.parse(key) as [string, string?];
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
    const near = suggest ? nearest(path, site.paths()) : undefined;
    if (near === undefined) return {};
    const { path: nearestFile, sectionIds } = site.find(near)!;
    return { nearestFile, ...nearestSection(fragment, sectionIds) };
  }
  const id = site.idOf(page.path);
  if (fragment === '' || fragment === page.titleId || isTop(page, fragment)) return { target: id };
  if (has(page, fragment)) return { target: keyOf({ page: id, id: fragment }) };
  if (Object.hasOwn(page.innerIds, fragment)) return { innerLine: page.innerIds[fragment]! };
  return suggest ? nearestSection(fragment, page.sectionIds) : {};
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
  const page = /\.html?$/i.test(path) ? site.find(publicPath(path.replace(/html?$/i, 'md'))) : undefined;
  if (page) return { isFile: false, nearestFile: page.path };
  // What is hidden is not listed, and may be there.
  if (!files || /(?:^|\/)\./.test(path)) return {};
  const near = suggest ? nearest(path, files) : undefined;
  return { isFile: false, ...(near !== undefined && { nearestFile: near }) };
}

function nearestSection(fragment: string, ids: readonly string[]): Answer {
  const near = fragment === '' ? undefined : nearest(fragment, ids);
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
export function buttonPath(button: { readonly default: string }, folder = ''): string {
  const path = button.default.replace(/^\/|\/$/g, '');
  return isWithin(folder, path) ? path : folder + path;
}
