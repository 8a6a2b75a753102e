import { join } from 'node:path';
import type { Finding } from '../../compiler/diagnostic.js';
import type { PageSummary } from '../../compiler/site.js';
import { readSealed, writeSealed } from './sealed-file.js';

/** What is known of a page without reading its draft. */
export interface PageRecord {
  /** Digest of all that the page was compiled from. */
  readonly key: string;
  readonly summary: PageSummary;
  readonly findings: readonly Finding[];
}

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
  readonly findings: readonly Finding[];
  /** Digest of its links: the inventory stays as it is when none of these changes. */
  readonly links: string;
}

/** The last run: with the same inputs and an output that still has its digest there is nothing to do. */
export interface LastRun {
  /** Digest of everything that was read. */
  readonly inputs: string;
  /** What was found while linking. */
  readonly findings: readonly Finding[];
  /** Digest of the output; absent when nothing was written. */
  readonly output?: string;
}

export interface Manifest {
  readonly pages: ReadonlyMap<string, PageRecord>;
  readonly linked: ReadonlyMap<string, LinkedRecord>;
  /** The inventory of links. */
  readonly links?: Slice | undefined;
  readonly last?: LastRun | undefined;
}

export const emptyManifest: Manifest = { pages: new Map(), linked: new Map() };

/** Keeps a manifest for the next process. */
export interface ManifestFile {
  read(): Manifest;
  write(manifest: Manifest): void;
}

/** The manifest of one set of options (`key`) in a cache folder; a damaged one counts as none. */
export function manifestFile(folder: string, key: string): ManifestFile {
  const file = join(folder, `manifest-${key.slice(0, 16)}.json`);
  return {
    read() {
      const text = readSealed(file);
      if (text === undefined) return emptyManifest;
      const { pages, linked, ...rest } = JSON.parse(text) as Stored;
      return { pages: new Map(pages), linked: new Map(linked), ...rest };
    },
    write({ pages, linked, ...rest }) {
      writeSealed(file, JSON.stringify({ pages: [...pages], linked: [...linked], ...rest } satisfies Stored));
    },
  };
}

interface Stored extends Omit<Manifest, 'pages' | 'linked'> {
  readonly pages: readonly (readonly [string, PageRecord])[];
  readonly linked: readonly (readonly [string, LinkedRecord])[];
}
