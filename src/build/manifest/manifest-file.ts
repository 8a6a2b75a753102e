import { readdirSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { once } from '../../data/once.js';
import { digest } from '../digest.js';
import {
  DamagedManifest,
  emptyManifest,
  type LinkedRecord,
  type Manifest,
  type Output,
  type WrittenFaq,
} from './manifest.js';
import { digestOfContent } from '../content/content-stamps.js';
import type { PageRecord, PageRecords } from '../pages/page-record.js';
import { readSealed, seal, writeSealed } from '../store/sealed-file.js';

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
  let known: Known = {};
  const readPages = (columns: PageColumns, summaries: string): PageRecords => {
    const summaryLines = once(() => linesOf(parts.read(summaries)));
    const { path, key, seen, summaryDigest, findings, stamp } = columns;
    return toMap(path, (at) => ({
      key: key[at]!,
      stamp: stamp[at] ?? undefined,
      seen: seen[at]!,
      findings: findings[at]!,
      summaryDigest: summaryDigest[at]!,
      summaryJson: () => summaryLines()(at),
    }));
  };
  const readFaq = (part: string): WrittenFaq => {
    const { pages, ...rest } = parse<StoredFaq>(parts.read(part));
    const { path, key, from, id, findings, length, digest, links, entry } = pages;
    const records = toMap(path, (at) => ({
      key: key[at]!,
      from: from[at]!,
      id: id[at]!,
      findings: findings[at]!,
      length: length[at]!,
      digest: digest[at]!,
      links: links[at]!,
      entry: entry[at] ?? undefined,
    }));
    return { ...rest, pages: records };
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
    const columns = toColumns(written.pages, linkedFields);
    return parts.write(JSON.stringify({ ...written, pages: columns } satisfies StoredFaq));
  };
  return {
    read() {
      const content = readSealed(`${name}.json`)?.content;
      if (!content) return emptyManifest;
      const line = linesOf(content);
      const { output, summaries, ...rest } = parse<Head>(line(0));
      const pages = once(() => readPages(parse(line(1)), summaries.part));
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
      const columns: PageColumns = toColumns(records, pageFields);
      writeSealed(`${name}.json`, seal(`${JSON.stringify(head)}\n${JSON.stringify(columns)}\n`));
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

const pageFields = ['key', 'stamp', 'seen', 'findings', 'summaryDigest'] as const;
type PageColumns = Columns<PageRecord, (typeof pageFields)[number]>;

const linkedFields = ['key', 'from', 'id', 'findings', 'length', 'digest', 'links', 'entry'] as const;
type StoredFaq = Omit<WrittenFaq, 'pages'> & { readonly pages: Columns<LinkedRecord, (typeof linkedFields)[number]> };

/** Records as a list for each field: a few long lists are read twice as fast as thousands of records. */
type Columns<T, F extends keyof T> = { readonly path: readonly string[] } & {
  readonly [Field in F]-?: readonly (T[Field] | null)[];
};

function toColumns<T, F extends keyof T>(records: ReadonlyMap<string, T>, fields: readonly F[]): Columns<T, F> {
  const all = [...records.values()];
  const lists = fields.map((field) => [field, all.map((record) => record[field] ?? null)] as const);
  return Object.fromEntries([['path', [...records.keys()]], ...lists]) as unknown as Columns<T, F>;
}

function toMap<T>(paths: readonly string[], recordAt: (at: number) => T): Map<string, T> {
  return new Map(paths.map((path, at) => [path, recordAt(at)]));
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

function parse<T>(json: Buffer): T {
  return JSON.parse(json.toString('utf8')) as T;
}

const newline = 0x0a;

function joinLines(lines: readonly Buffer[]): Buffer {
  const end = Buffer.from([newline]);
  return Buffer.concat(lines.flatMap((line) => [line, end]));
}

/** Gives the line at a number; the text is searched as far as that one. */
function linesOf(bytes: Buffer): (at: number) => Buffer {
  const starts = [0];
  return (at) => {
    while (starts.length <= at + 1) starts.push(bytes.indexOf(newline, starts.at(-1)) + 1);
    return bytes.subarray(starts[at], starts[at + 1]! - 1);
  };
}
