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
  /** Digest of what the file system said of it. */
  readonly stamp: () => string;
  /** The pages that it was made from; unknown when a run that failed came between. */
  readonly pages: ReadonlyMap<string, PageRecord> | undefined;
  /** Absent when it was not written as it came. Parsed when first asked for. */
  readonly faq: () => WrittenFaq | undefined;
}

/** The last run: with the same pages and ledger, and an output that is in its place, there is nothing to do. */
export interface LastRun {
  /** Digest of the ledger. */
  readonly history?: string | undefined;
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
