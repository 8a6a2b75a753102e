import { flatten } from '../../data/sections.js';
import type { DraftLink } from '../body/link-target.js';
import type { PageDraft } from '../compile-page.js';
import type { Place } from '../source/place.js';

/** What the other pages and the site need to know of a page, without its bodies. Plain data. */
export interface PageSummary extends Pick<
  PageDraft,
  'path' | 'failed' | 'frontMatter' | 'hasFrontMatter' | 'places' | 'innerIds'
> {
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
  /** Internal targets its links ask for, each once, as `targetKey` writes them, and files as `fileKey` does. */
  readonly targets: readonly string[];
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

/** Lines of a program, which another tool reads and takes out. */
const imports = /^(?:<p>import [^<]*<\/p>\s*)*$/;

/** Whether the body opens with an H1 and has no other: that is how most tools write a page's title. */
function isTitled({ html, sections: [first, ...others] }: PageDraft): boolean {
  return imports.test(html) && first?.h1 === true && first.title !== '' && !others.some(({ h1 }) => h1);
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

/** What a key stands for: without a fragment, a file. */
export function readTarget(key: string): readonly [path: string, fragment?: string] {
  return JSON.parse(key) as [string, string?];
}
