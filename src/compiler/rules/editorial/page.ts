import type { Element, Root } from 'hast';
import type { Place } from '../diagnostic.js';
import { placeOf } from '../../source/place.js';
import { visitElements as visitTree } from '../../markdown/visit.js';
import type { EditorialOptions } from './options.js';
import type { Prose } from './prose.js';

/** A top-level section of a page, as the reader sees it. */
export interface Answer {
  readonly title: string;
  /** Where the heading stands. */
  readonly place: Place;
  /** Its own body, then titles and bodies of its children. */
  readonly bodies: readonly Root[];
}

/** A title, a body or the lead of a page, and where it begins. */
export interface PageTree {
  readonly tree: Root;
  readonly place: Place;
}

/** What the editorial rules look at. */
export interface EditorialPage {
  /** Path of the source file inside the content folder. */
  readonly path: string;
  /** Whether the page answers the questions of an audience: some rules are for such pages only. */
  readonly isAudience: boolean;
  /** BCP 47 language tag. */
  readonly lang: string;
  /** The whole file. */
  readonly source: string;
  /** The titles and summaries of the front matter. */
  readonly headerProse: readonly Prose[];
  /** The prose of the Markdown. */
  readonly prose: readonly Prose[];
  readonly answers: readonly Answer[];
  /** The lead, then title and body of every section, in document order. */
  readonly trees: readonly PageTree[];
  readonly options: EditorialOptions;
  /** The place of a range of the source, given by its offsets. */
  readonly placeAt: (start: number, end: number) => Place;
}

/** Calls `visitor` with every element of a page and its place; an element that has none takes that of what precedes it. */
export function visitElements({ trees }: EditorialPage, visitor: (node: Element, place: Place) => false | void): void {
  for (const { tree, place } of trees) {
    let last = place;
    visitTree(tree, (node) => {
      if (node.position) last = placeOf(node);
      return visitor(node, last);
    });
  }
}
