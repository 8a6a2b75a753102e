import type { Place } from '../../source/place.js';
import type { EditorialOptions } from './options.js';
import type { Prose } from '../../markdown/prose.js';
import type { TypographyEdit } from './typography.js';

/** A top-level section of a page, as the reader sees it. */
export interface Answer {
  readonly title: string;
  /** Where the heading stands. */
  readonly place: Place;
  /** Words of the answer and of the sections below it; blocks of code are left out. */
  readonly wordCount: () => number;
  /** The first sentence of the paragraph that it begins with; `undefined` when it begins with something else. */
  readonly firstSentence: () => { readonly text: string; readonly place: Place } | undefined;
}

export interface PageLink {
  readonly href: string;
  /** What a reader sees or hears of it: texts and the descriptions of images. */
  readonly text: string;
  readonly place: Place;
}

export interface PageImage {
  readonly src: string;
  /** Empty: none. */
  readonly alt: string;
  readonly place: Place;
}

export interface PageTable {
  /** Texts of its header cells. */
  readonly headers: readonly string[];
  readonly place: Place;
}

export interface Italics {
  readonly text: string;
  readonly place: Place;
}

/**
 * What the editorial rules look at: the page, read once for all of them. The rules import nothing that reads it, because
 * the command line loads every rule at its start, to know names and words, and most runs check no page.
 */
export interface EditorialPage {
  /** Path of the source file inside the content folder. */
  readonly path: string;
  /** Whether the page answers the questions of an audience: some rules are for such pages only. */
  readonly isAudience: boolean;
  /** The whole file. */
  readonly source: string;
  readonly options: EditorialOptions;
  readonly answers: readonly Answer[];
  /** Longest first sentence that can be the excerpt of an answer, in characters. */
  readonly excerptLength: number;
  readonly prose: readonly Prose[];
  /** Every link but the marks of footnotes, in document order. */
  readonly links: () => readonly PageLink[];
  readonly images: () => readonly PageImage[];
  readonly tables: () => readonly PageTable[];
  /** Italics that neither have a language nor hold a term that has one. */
  readonly italics: () => readonly Italics[];
  /** Where each acronym of the prose, and each name that `isKnown` knows, stands first: an offset. */
  readonly firstUses: (isKnown: (name: string) => boolean) => ReadonlyMap<string, number>;
  /** The offset where a phrase of the prose stands first, whatever its case and spaces; `Infinity`: nowhere. */
  readonly offsetOf: (phrase: string) => number;
  /** What the usages of French typography correct, front matter included; nothing on a page in another language. */
  readonly typographyEdits: () => readonly TypographyEdit[];
  /** The place of a range of the source, given by its offsets. */
  readonly placeAt: (start: number, end: number) => Place;
}
