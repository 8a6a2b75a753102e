import type { Finding } from '../../compiler/diagnostic.js';
import type { PageRecord } from './page-record.js';

/** A stretch of the last output's `faq.json`, and what it was made from. */
export interface Slice {
  /** Digest of what it was made from. */
  readonly key: string;
  readonly start: number;
  readonly length: number;
  readonly digest: string;
}

/** A finished page. */
export interface LinkedRecord extends Slice {
  /** Key of the record that it was made from. */
  readonly from: string;
  /** Id of the page. */
  readonly id: string;
  readonly findings: readonly Finding[];
  /** Digest of its links: the inventory stays as it is when none of these changes. */
  readonly links: string;
}

/** The parts of a `faq.json` that was written as it came. */
export interface WrittenFaq {
  /** Digest of what pages show of themselves to others: while it is the same, so is all that follows. */
  readonly site: string;
  /** The text before the first page. */
  readonly frame: string;
  /** What was found in the site as a whole. */
  readonly findings: readonly Finding[];
  /** By path, in the order of the output. */
  readonly pages: ReadonlyMap<string, LinkedRecord>;
  /** The inventory of links. */
  readonly links: Slice;
}

/** The last output. */
export interface Output {
  /** What the file system said of it. */
  readonly stamp: string;
  /** Absent when it was not written as it came. Parsed when first asked for. */
  readonly faq: () => WrittenFaq | undefined;
}

/** The last run: with the same inputs and an output that is in its place there is nothing to do. */
export interface LastRun {
  /** Digest of everything that was read. */
  readonly inputs: string;
  /** What was found while linking. */
  readonly findings: readonly Finding[];
}

export interface Manifest {
  /** By path, in the order of the paths. */
  readonly pages: ReadonlyMap<string, PageRecord>;
  /** Absent after errors. */
  readonly last?: LastRun | undefined;
  readonly output?: Output | undefined;
}

export const emptyManifest: Manifest = { pages: new Map() };
