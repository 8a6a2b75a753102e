import { nearest } from '../../data/nearest.js';
import { flatten, keyOf } from '../../data/sections.js';
import type { PageDraft } from '../compile-page.js';
import { createReport, isOn, type Finding, type RuleSettings } from '../rules/diagnostic.js';
import type { Place } from '../source/place.js';
import { checkDuplicateQuestions } from '../rules/duplicate-question.js';
import type { FrontMatter } from '../front-matter/schema.js';
import type { DraftLink } from '../body/links.js';
import { pageName, publicPath } from './paths.js';
import { slug, unused } from '../markdown/slug.js';

/** What the other pages and the site need to know of a page, without its bodies. Plain data. */
export interface PageSummary {
  readonly path: string;
  /** Whether the file could not be read: nobody knows its sections. */
  readonly failed: boolean;
  readonly frontMatter: FrontMatter;
  readonly hasFrontMatter: boolean;
  readonly buttonPlaces: readonly Place[];
  /** Title of its first heading. */
  readonly firstTitle?: string;
  /** Title of the H1 that opens its body, when it has no other. */
  readonly openingTitle?: string;
  /** Id of the heading that is its title and no section. */
  readonly titleId?: string;
  /** Ids of its sections, in document order. */
  readonly sectionIds: readonly string[];
  /** The questions an audience page asks; none for the other pages. */
  readonly questions: readonly { readonly title: string; readonly place: Place }[];
  /** Internal targets its links ask for, each once, as `targetKey` writes them. */
  readonly targets: readonly string[];
}

/** What became of an internal target: the id it leads to, or what is closest (a page by its file, a section of it). */
export interface Answer {
  readonly target?: string;
  readonly nearestFile?: string;
  readonly nearestSection?: string;
}

/** All that a page takes from the others: with the same draft and facts, the same page. Plain data. */
export interface PageFacts {
  readonly id: string;
  readonly title: string;
  readonly answers: Readonly<Record<string, Answer>>;
}

/** What links can lead to. */
export interface Destinations {
  /** Public paths of the pages. */
  readonly paths: () => Iterable<string>;
  /** The page at a public path. */
  readonly find: (publicPath: string) => PageSummary | undefined;
  /** Id of the page in a file. */
  readonly idOf: (path: string) => string;
}

/** The pages as a whole: who is who. */
export interface Site extends Destinations {
  readonly summaries: readonly PageSummary[];
  readonly home: PageSummary | undefined;
}

export function summarize(draft: PageDraft): PageSummary {
  const { path, failed, frontMatter, hasFrontMatter, buttonPlaces } = draft;
  const sections = flatten(draft.sections);
  const links = [...draft.links, ...sections.flatMap((section) => section.links)];
  const targets = new Set(links.flatMap(({ internal }) => (internal ? [targetKey(internal)] : [])));
  return {
    path,
    failed,
    frontMatter,
    hasFrontMatter,
    buttonPlaces,
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

/**
 * Settles which pages take part (drafts when asked for) and their ids, in the order of their paths; two pages of one
 * name are reported.
 */
export function createSite(
  all: readonly PageSummary[],
  options: { readonly drafts?: boolean; readonly rules?: RuleSettings },
  findings: Finding[],
): Site {
  const summaries = all
    .filter(({ frontMatter }) => options.drafts === true || frontMatter.draft !== true)
    .sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  const byPath = new Map<string, PageSummary>();
  const ids = new Map<string, string>();
  const taken = new Map<string, PageSummary>();
  const byFold = new Map<string, string>();
  for (const summary of summaries) {
    const name = slug(pageName(summary.path));
    const other = taken.get(name);
    const alike = lookAlike(summary.path, byFold);
    byFold.set(fold(summary.path), summary.path);
    if (alike !== undefined) {
      createReport(summary.path, findings)('look-alike', undefined, { found: summary.path, expected: alike });
    } else if (other)
      createReport(summary.path, findings)('duplicate-page', undefined, { found: name, other: other.path });
    const id = unused(other ? slug(publicPath(summary.path)) : name, taken);
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
  return { summaries, home: find(''), paths: () => byPath.keys(), find, idOf: (path) => ids.get(path)! };
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
      if (found.target === undefined) unknown++;
      return [target, found];
    }),
  );
  return { id: site.idOf(summary.path), title: titleOf(summary, site.find('')), answers };
}

function answer(key: string, site: Destinations, suggest: boolean): Answer {
  const [path, fragment] = JSON.parse(key) as [string, string];
  const page = site.find(path);
  if (!page) {
    const near = suggest ? nearest(path, site.paths()) : undefined;
    if (near === undefined) return {};
    const { path: nearestFile, sectionIds } = site.find(near)!;
    return { nearestFile, ...nearestSection(fragment, sectionIds) };
  }
  const id = site.idOf(page.path);
  if (fragment === '' || fragment === page.titleId) return { target: id };
  // Nobody knows the sections of a page that could not be read: its own error says why.
  if (page.failed || page.sectionIds.includes(fragment)) return { target: keyOf({ page: id, id: fragment }) };
  // Browsers go to the top of a page for this name (https://html.spec.whatwg.org/#select-the-indicated-part).
  if (fragment.toLowerCase() === 'top') return { target: id };
  return suggest ? nearestSection(fragment, page.sectionIds) : {};
}

function nearestSection(fragment: string, ids: readonly string[]): Answer {
  const near = fragment === '' ? undefined : nearest(fragment, ids);
  return near === undefined ? {} : { nearestSection: near };
}

/**
 * Title of the front matter, else the H1 that opens the page, else that of the button; without front matter, the first
 * heading. On a page with buttons, the H1 is the announcement and the summary is the title.
 */
function titleOf(page: PageSummary, home: PageSummary | undefined): string {
  const { path, frontMatter, hasFrontMatter, firstTitle, openingTitle } = page;
  const { title, summary, buttons } = frontMatter;
  if (title !== undefined) return title;
  if (!hasFrontMatter) return firstTitle ?? pageName(path);
  if (openingTitle !== undefined && buttons === undefined) return openingTitle;
  const own = publicPath(path);
  const button = home?.frontMatter.buttons?.find((one) => buttonPath(one) === own);
  if (button && own !== '') return button.title;
  return summary ?? pageName(path);
}

/** The public path a button leads to. */
export function buttonPath(button: { readonly default: string }): string {
  return button.default.replace(/^\/|\/$/g, '');
}
