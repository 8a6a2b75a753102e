import type { Finding } from '../compiler/rules/diagnostic.js';
import type { StandingOutput } from './outputs/standing-output.js';
import type { PageRecords } from './pages/page-record.js';
import type { Finished } from './site/finished.js';

/** What one run leaves to the next, in this process or through the manifest in another. */
export interface Memory {
  /** Digest of what the pages were compiled with. */
  readonly compiledWith?: string | undefined;
  /** Digest of the settings of the last run; absent when it failed. */
  readonly settings?: string | undefined;
  /** Digest of the stamps of the content files, from the manifest; absent while they do not tell them from later states. */
  readonly stampsDigest?: string | undefined;
  /** What the last run found in the pages, and while they were finished. */
  readonly findings: readonly Finding[];
  /** How many pages are published. */
  readonly pageCount: number;
  /** The last output, if it stands as it was written. */
  readonly standing: () => StandingOutput | undefined;
  /** Read when first asked for. */
  readonly tables: () => Tables;
  /** Pages that were compiled since the store was last looked through. */
  readonly compiled: number;
}

export interface Tables {
  readonly pages: PageRecords;
  /** The pages as they were finished for the last output. */
  readonly finished?: Finished | undefined;
}

export const emptyMemory: Memory = {
  findings: [],
  pageCount: 0,
  standing: () => undefined,
  tables: () => ({ pages: new Map() }),
  compiled: 0,
};
