import type { Finding } from '../compiler/rules/diagnostic.js';
import type { StandingOutput } from './outputs/standing-output.js';
import type { PageRecords } from './pages/page-record.js';
import type { Finished } from './site/finished.js';

/** What one run leaves to the next, in this process or through the manifest in another. */
export interface Memory {
  /** Digest of what the pages were compiled with. */
  readonly compiledWith?: string | undefined;
  /** Digest of the stamps of the content files, from the manifest; absent while they do not tell them from later states. */
  readonly stamps?: string | undefined;
  /** Read when first asked for. */
  readonly tables: () => Tables;
  readonly last?: LastRun | undefined;
  readonly output?: LastOutput | undefined;
  /** Results that came to the store since it was last looked through. */
  readonly stored: number;
}

export interface Tables {
  readonly pages: PageRecords;
  /** How the pages were finished for the last output. */
  readonly finished?: Finished | undefined;
}

/** The last run, unless it failed: with the same settings and pages, and its output still there, there is nothing to do. */
export interface LastRun {
  /** Digest of the settings. */
  readonly settings: string;
  /** Digest of the pages' keys. */
  readonly pages: string;
  /** What was found in the pages and in their links. */
  readonly findings: readonly Finding[];
  /** How many pages are published. */
  readonly pageCount: number;
}

export interface LastOutput {
  /** Digest of what the files were made from that gather all pages. */
  readonly gathered: string;
  /** Key of its inventory of links. */
  readonly inventory: string;
  /** The output as it stands, if that is what was written. */
  readonly standing: () => StandingOutput | undefined;
}

export const emptyMemory: Memory = { tables: () => ({ pages: new Map() }), stored: 0 };
