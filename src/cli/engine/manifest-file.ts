import { join } from 'node:path';
import type { Finding } from '../../compiler/diagnostic.js';
import { once } from '../../once.js';
import { emptyManifest, type LastRun, type LinkedRecord, type Manifest, type WrittenFaq } from './manifest.js';
import { toRecord, type PageRecord } from './page-record.js';
import { readSealed, seal, writeSealed } from './sealed-file.js';

/** Keeps a manifest for the next process. */
export interface ManifestFile {
  read(): Manifest;
  write(manifest: Manifest): void;
}

/**
 * The manifest of one set of options (`key`) in a cache folder, in two files: what every run needs, and the summaries,
 * which few runs read and few edits change. When either is damaged, there is no manifest.
 */
export function manifestFile(folder: string, key: string): ManifestFile {
  const name = join(folder, `manifest-${key.slice(0, 16)}`);
  const [file, summariesFile] = [`${name}.json`, `${name}-summaries.json`];
  let summariesDigest: string | undefined;
  return {
    read() {
      const sealed = readSealed(file);
      const summaries = sealed && readSealed(summariesFile);
      if (!summaries) return emptyManifest;
      const [head, faq, ...lines] = sealed.content.toString('utf8').split('\n');
      const { last, output, summaries: expected } = JSON.parse(head!) as Head;
      if (summaries.digest !== expected) return emptyManifest;
      summariesDigest = expected;
      const pages = toPages(lines, summaries.content);
      const madeFrom = output?.isOfThesePages ? pages : undefined;
      return {
        last,
        pages,
        output: output && { stamp: () => output.stamp, pages: madeFrom, faq: once(() => parseFaq(faq!)) },
      };
    },
    write({ pages, last, output }) {
      const summaries = seal(joinLines([...pages.values()].map(({ summaryJson }) => summaryJson)));
      if (summaries.digest !== summariesDigest) writeSealed(summariesFile, summaries);
      summariesDigest = summaries.digest;
      const head: Head = {
        last,
        output: output && { stamp: output.stamp(), isOfThesePages: output.pages === pages },
        summaries: summaries.digest,
      };
      const lines = [JSON.stringify(head), stringifyFaq(output?.faq()), ...[...pages].map(toLine)];
      writeSealed(file, seal(lines.join('\n')));
    },
  };
}

interface Head {
  readonly last: LastRun | undefined;
  readonly output: { readonly stamp: string; readonly isOfThesePages: boolean } | undefined;
  /** Digest of the summaries. */
  readonly summaries: string;
}

interface StoredFaq extends Omit<WrittenFaq, 'pages'> {
  readonly pages: readonly (readonly [string, LinkedRecord])[];
}

function parseFaq(json: string): WrittenFaq | undefined {
  const faq = JSON.parse(json) as StoredFaq | null;
  return faq ? { ...faq, pages: new Map(faq.pages) } : undefined;
}

function stringifyFaq(faq: WrittenFaq | undefined): string {
  return JSON.stringify(faq ? ({ ...faq, pages: [...faq.pages] } satisfies StoredFaq) : null);
}

type Line = readonly [path: string, key: string, seen: string, findings: readonly Finding[], stamp: string | null];

function toLine([path, { key, seen, findings, stamp }]: readonly [string, PageRecord]): string {
  return JSON.stringify([path, key, seen, findings, stamp ?? null] satisfies Line);
}

/** The records of the pages, and their summaries in the same order, one a line. */
function toPages(lines: readonly string[], summaries: Buffer): Map<string, PageRecord> {
  let start = 0;
  const pages = new Map<string, PageRecord>();
  for (const line of lines) {
    const [path, key, seen, findings, stamp] = JSON.parse(line) as Line;
    const end = summaries.indexOf(newline, start);
    pages.set(path, toRecord({ key, seen, findings, stamp: stamp ?? undefined, summaryJson: summaries.subarray(start, end) })); // prettier-ignore
    start = end + 1;
  }
  return pages;
}

const newline = 0x0a;

function joinLines(lines: readonly Buffer[]): Buffer {
  const end = Buffer.from([newline]);
  return Buffer.concat(lines.flatMap((line) => [line, end]));
}
