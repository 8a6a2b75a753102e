import type { Finding } from '../../compiler/rules/diagnostic.js';
import type { PageRecords } from '../pages/page-record.js';

/** A page or the inventory of links, as JSON in the last output. */
export interface Slice {
  /** In bytes. */
  readonly length: number;
  readonly digest: string;
}

/** A finished page. */
export interface LinkedRecord extends Slice {
  /** Digest of all that it was made from: its draft and what it takes from the others. */
  readonly key: string;
  /** Key of the record that it was made from. */
  readonly from: string;
  /** Id of the page. */
  readonly id: string;
  readonly findings: readonly Finding[];
  /** Digest of its links: the inventory stays as it is when none of these changes. */
  readonly links: string;
  /** Its entry in `catalog.json`, as JSON, where there is one. */
  readonly entry?: string | undefined;
}

/** What an output holds that was written as it came. */
export interface WrittenFaq {
  /** What a `faq.json` holds before the first page. */
  readonly frame: string;
  /** What was found in the site as a whole. */
  readonly findings: readonly Finding[];
  /** By path, in the order of the output. */
  readonly pages: ReadonlyMap<string, LinkedRecord>;
  /** The inventory of links, and the byte at which it begins in its file. */
  readonly links: Slice & { readonly start: number };
}

/** Whether two outputs hold as many pages, which agree in their order on these fields. */
export function haveSamePages(
  { pages: now }: Pick<WrittenFaq, 'pages'>,
  { pages: before }: Pick<WrittenFaq, 'pages'>,
  fields: readonly ('id' | 'digest' | 'entry' | 'links')[],
): boolean {
  if (now.size !== before.size) return false;
  const others = before.values();
  for (const page of now.values()) {
    const other = others.next().value!;
    if (page !== other && fields.some((field) => page[field] !== other[field])) return false;
  }
  return true;
}

/** The last output. */
export interface Output {
  /** Digest of what the file system said of it. */
  readonly stamp: () => string;
  /** The pages that it was made from; unknown when a run that failed came between. */
  readonly pages: (() => PageRecords) | undefined;
  /** Absent when it was not written as it came. Read when first asked for. */
  readonly faq: () => WrittenFaq | undefined;
}

/** The last run: with the same pages and ledger, and an output that is in its place, there is nothing to do. */
export interface LastRun {
  /** Digest of the ledger. */
  readonly history?: string | undefined;
  /** What was found in pages that are published. */
  readonly pageFindings: readonly Finding[];
  /** What was found while linking. */
  readonly findings: readonly Finding[];
}

export interface Manifest {
  /** By path, in the order of the paths. Read when first asked for. */
  readonly pages: () => PageRecords;
  /** Digest of what the file system said of their files; absent while it did not tell them from later states. */
  readonly stamp?: string | undefined;
  /** Pages that came to the store since it was last looked through. */
  readonly stored: number;
  /** Absent after errors. */
  readonly last?: LastRun | undefined;
  readonly output?: Output | undefined;
}

export const emptyManifest: Manifest = { pages: () => new Map(), stored: 0 };

/** A part of the manifest is not what was written. */
export class DamagedManifest extends Error {}
