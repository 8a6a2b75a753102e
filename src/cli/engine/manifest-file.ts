import { readdirSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Finding } from '../../compiler/diagnostic.js';
import { once } from '../../once.js';
import { digest } from './digest.js';
import {
  DamagedManifest,
  emptyManifest,
  type LinkedRecord,
  type Manifest,
  type Output,
  type WrittenFaq,
} from './manifest.js';
import { digestOfContent } from './content-stamps.js';
import { toRecord, type PageRecord, type PageRecords } from './page-record.js';
import { readSealed, seal, writeSealed } from './sealed-file.js';

/** Keeps a manifest for the next process. */
export interface ManifestFile {
  read(): Manifest;
  write(manifest: Manifest): void;
}

/**
 * The manifest of one set of options (`key`) in a cache folder, in three files: what most runs need, what is known of
 * the output, and the summaries, which few runs read and few edits change. The last two are read when first asked for.
 * They are named after their content, so that a kill while they are written leaves the last manifest whole.
 */
export function manifestFile(folder: string, key: string): ManifestFile {
  const name = join(folder, `manifest-${key.slice(0, 16)}`);
  const parts = partFiles(name);
  const lines = lineMemory();
  let known: Known = {};
  const readPages = (pageLines: readonly string[], summaries: string): PageRecords => {
    const summaryLines = once(() => splitLines(parts.read(summaries)));
    return lines.read(pageLines, ([path, key, seen, summaryDigest, findings, stamp]: PageLine, index) => [
      path,
      toRecord({ key, seen, summaryDigest, findings, stamp: stamp ?? undefined, summaryJson: () => summaryLines()[index]! }), // prettier-ignore
    ]);
  };
  const readFaq = (part: string): WrittenFaq => {
    const [head, ...pageLines] = parts.read(part).toString('utf8').split('\n');
    const pages = lines.read(pageLines, (line: FaqLine) => line);
    return { ...(JSON.parse(head!) as Omit<WrittenFaq, 'pages'>), pages };
  };
  const writeSummaries = (records: PageRecords): SummariesPart => {
    const of = digest([...records.values()].map(({ summaryDigest }) => summaryDigest).join(''));
    if (known.summaries?.of === of) return known.summaries;
    return { of, part: parts.write(joinLines([...records.values()].map(({ summaryJson }) => summaryJson()))) };
  };
  const writeFaq = ({ faq }: Output): string | undefined => {
    if (known.faq === faq) return known.faqPart;
    const written = faq();
    if (!written) return undefined;
    const { pages, ...head } = written;
    return parts.write([JSON.stringify(head), ...lines.write(pages, (path, page): FaqLine => [path, page])].join('\n'));
  };
  return {
    read() {
      const [first, ...pageLines] = readSealed(`${name}.json`)?.content.toString('utf8').split('\n') ?? [];
      if (first === undefined) return emptyManifest;
      const { output, summaries, ...rest } = JSON.parse(first) as Head;
      const pages = once(() => readPages(pageLines, summaries.part));
      const faq = once(() => (output?.faq === undefined ? undefined : readFaq(output.faq)));
      known = { summaries, faq, faqPart: output?.faq };
      return {
        ...rest,
        pages,
        output: output && { stamp: () => output.stamp, faq, pages: output.isOfThesePages ? pages : undefined },
      };
    },
    write({ pages, output, ...rest }) {
      const records = pages();
      const summaries = writeSummaries(records);
      const faqPart = output && writeFaq(output);
      const isOfThesePages = output?.pages?.() === records;
      const stamps = new Map(Array.from(records, ([path, { stamp }]) => [path, stamp]));
      const head: Head = {
        ...rest,
        stamp: digestOfContent(stamps),
        summaries,
        output: output && { stamp: output.stamp(), isOfThesePages, ...(faqPart !== undefined && { faq: faqPart }) },
      };
      const pageLines = lines.write(records, toPageLine);
      writeSealed(`${name}.json`, seal([JSON.stringify(head), ...pageLines].join('\n')));
      parts.removeOthers([summaries.part, faqPart]);
      known = { summaries, faq: output?.faq, faqPart };
    },
  };
}

interface Head extends Omit<Manifest, 'pages' | 'output'> {
  readonly summaries: SummariesPart;
  readonly output: OutputHead | undefined;
}

interface OutputHead {
  readonly stamp: string;
  readonly isOfThesePages: boolean;
  /** The part that holds a `WrittenFaq`. */
  readonly faq?: string;
}

interface SummariesPart {
  /** Digest of the summaries' digests. */
  readonly of: string;
  readonly part: string;
}

/** What the parts hold that were read or written last. */
interface Known {
  readonly summaries?: SummariesPart;
  readonly faq?: Output['faq'] | undefined;
  readonly faqPart?: string | undefined;
}

type PageLine = readonly [
  path: string,
  key: string,
  seen: string,
  summaryDigest: string,
  findings: readonly Finding[],
  stamp: string | null,
];

function toPageLine(path: string, { key, seen, summaryDigest, findings, stamp }: PageRecord): PageLine {
  return [path, key, seen, summaryDigest, findings, stamp ?? null];
}

type FaqLine = readonly [path: string, page: LinkedRecord];

/** Records as lines of JSON. Most are written as they were read or written before, so their lines are remembered. */
function lineMemory() {
  const lines = new WeakMap<object, string>();
  return {
    read<L, T extends object>(all: readonly string[], toEntry: (line: L, index: number) => readonly [string, T]) {
      const records = new Map<string, T>();
      for (const [index, line] of all.entries()) {
        const [path, record] = toEntry(JSON.parse(line) as L, index);
        lines.set(record, line);
        records.set(path, record);
      }
      return records;
    },
    write<T extends object>(records: ReadonlyMap<string, T>, toLine: (path: string, record: T) => unknown): string[] {
      return Array.from(records, ([path, record]) => {
        let line = lines.get(record);
        if (line === undefined) lines.set(record, (line = JSON.stringify(toLine(path, record))));
        return line;
      });
    },
  };
}

/** Sealed files that are named after what they hold. */
function partFiles(name: string) {
  const fileOf = (part: string) => `${name}-${part.slice(0, 16)}.json`;
  return {
    read(part: string): Buffer {
      const sealed = readSealed(fileOf(part));
      if (sealed?.digest !== part) throw new DamagedManifest();
      return sealed.content;
    },
    write(content: string | Buffer): string {
      const sealed = seal(content);
      writeSealed(fileOf(sealed.digest), sealed);
      return sealed.digest;
    },
    /** Removes all but these. */
    removeOthers(used: readonly (string | undefined)[]): void {
      const folder = join(name, '..');
      const names = new Set(used.map((part) => part !== undefined && basename(fileOf(part))));
      for (const entry of readdirSync(folder)) {
        if (entry.startsWith(`${basename(name)}-`) && !names.has(entry)) rmSync(join(folder, entry), { force: true });
      }
    },
  };
}

const newline = 0x0a;

function joinLines(lines: readonly Buffer[]): Buffer {
  const end = Buffer.from([newline]);
  return Buffer.concat(lines.flatMap((line) => [line, end]));
}

function splitLines(bytes: Buffer): Buffer[] {
  const lines: Buffer[] = [];
  for (let start = 0, end = 0; start < bytes.length; start = end + 1) {
    end = bytes.indexOf(newline, start);
    lines.push(bytes.subarray(start, end));
  }
  return lines;
}
