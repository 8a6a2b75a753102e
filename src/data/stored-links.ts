import type { Ids, Link, LinkKind, Page, Section, UsedLink } from './model.js';
import { keyOf } from './sections.js';

/** A link in the catalog's JSON; the last is its target when it is internal, else its host. */
export type LinkRow = readonly [
  id: string,
  text: string,
  url: string,
  kind: LinkKind,
  targetOrHost: string | undefined,
];

/** What the data module holds in place of links: the place of each in the inventory, followed by its text there. */
export type StoredLinks = readonly (number | string)[];

/** What a section says of its place is known from its page. */
export interface StoredSection<I extends Ids> extends Omit<Section<I>, 'key' | 'path' | 'links' | 'children'> {
  readonly links: StoredLinks;
  readonly children: readonly StoredSection<I>[];
}

export interface StoredPage<I extends Ids> extends Omit<Page<I>, 'links' | 'sections'> {
  readonly links: StoredLinks;
  readonly sections: readonly StoredSection<I>[];
}

/** What the catalog's JSON holds of a page. */
export interface StoredTree {
  readonly links: readonly LinkRow[];
  readonly sections: readonly Stored<readonly LinkRow[]>[];
}

/** The pages with their links written out. */
export function restoreLinks<I extends Ids>(
  pages: readonly StoredPage<I>[],
  inventory: readonly UsedLink<I>[],
): Page<I>[] {
  const restore = (stored: StoredLinks): Link<I>[] => {
    const links: Link<I>[] = [];
    for (let at = 0; at < stored.length; at += 2) {
      const { usedBy: _usedBy, ...link } = inventory[stored[at] as number]!;
      links.push({ ...link, text: stored[at + 1] as string });
    }
    return links;
  };
  return pages.map((page) => ({
    ...page,
    links: restore(page.links),
    sections: restoreSections(page.sections, page.path, restore) as readonly Section<I>[],
  }));
}

interface Stored<Links> {
  readonly page: string;
  readonly id: string;
  readonly links: Links;
  readonly children: readonly Stored<Links>[];
}

/** The sections of the page at `path`, with their keys, their path and their links. */
export function restoreSections<Links>(
  sections: readonly Stored<Links>[],
  path: string,
  restore: (links: Links) => readonly Link[],
): readonly object[] {
  return sections.map((section) => ({
    ...section,
    key: keyOf(section),
    path,
    links: restore(section.links),
    children: restoreSections(section.children, path, restore),
  }));
}

/** A link of the catalog, written out. */
export function readRow([id, text, url, kind, targetOrHost]: LinkRow): Link {
  const link = { id, text, url, kind };
  if (targetOrHost == null) return link;
  return kind === 'external' ? { ...link, host: targetOrHost } : { ...link, target: targetOrHost };
}
