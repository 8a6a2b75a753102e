import { readdirSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { once } from '../data/once.js';
import { digestOfStamps } from './content/stamps.js';
import { digest } from './digest.js';
import { emptyMemory, type Memory, type Tables } from './memory.js';
import type { StandingOutput } from './outputs/standing-output.js';
import { pageRecord, type PageFields } from './pages/page-record.js';
import { checkIds, type FinishedRecord } from './site/finished.js';
import { toSite, type Site } from './site/site.js';
import { joinLines, parseJson, splitLines, toBytes } from './store/lines.js';
import { readSealed, writeSealed } from './store/sealed-file.js';

/** Keeps a memory for the next process. */
export interface Manifest {
  read(): Memory;
  write(memory: Memory): void;
}

interface Head extends Omit<Memory, 'tables' | 'standing'> {
  /** Digest of the stamps of the output's files. */
  readonly output?: string | undefined;
  /** Names of the parts. */
  readonly tables: string;
  readonly summaries: string;
}

/**
 * The manifest called `name` in a cache folder, in three files: what every run needs; the tables of the pages, which an
 * unchanged build does not read; their summaries, which few edits change. The last two are named after their content,
 * so that a kill while they are written leaves the last manifest whole.
 *
 * @param look Gives the output as it stands now.
 */
export function openManifest(folder: string, name: string, look: () => StandingOutput | undefined): Manifest {
  const headFile = join(folder, `manifest-${name.slice(0, 16)}.json`);
  const partFile = (part: string) => headFile.replace(/\.json$/, `-${part.slice(0, 16)}.json`);
  const read = (file: string) => readSealed(file, basename(file));
  const write = (file: string, content: string | Buffer) => writeSealed(file, basename(file), content);
  /** The summaries that are known to be on the disk. */
  let kept: string | undefined;
  return {
    read() {
      const content = read(headFile);
      if (!content) return emptyMemory;
      const { output, tables, summaries, ...head } = parseJson<Head>(content);
      const standing = once(look);
      return {
        ...head,
        standing: () => (standing()?.stamps() === output ? standing() : undefined),
        tables: once(() => {
          const texts = read(partFile(summaries));
          if (texts) kept = summaries;
          return readTables(read(partFile(tables)), texts);
        }),
      };
    },
    write({ tables, standing, ...rest }) {
      const { pages, finished } = tables();
      const all = [...pages.values()];
      const summaries = digest(all.map(({ summaryDigest }) => summaryDigest).join(' '));
      const json = toBytes(writeTables({ pages, finished }));
      const part = digest(json);
      const head: Head = {
        ...rest,
        stampsDigest: digestOfStamps(new Map(Array.from(pages, ([path, { stamp }]) => [path, stamp]))),
        output: standing()?.stamps(),
        tables: part,
        summaries,
      };
      write(partFile(part), json);
      if (summaries !== kept) write(partFile(summaries), joinLines(all.map((one) => one.summaryJson())));
      kept = summaries;
      write(headFile, JSON.stringify(head));
      removeOthers(headFile, [part, summaries].map(partFile));
    },
  };
}

/** Removes the parts of earlier manifests. */
function removeOthers(headFile: string, partFiles: readonly string[]): void {
  const folder = dirname(headFile);
  const prefix = `${basename(headFile, '.json')}-`;
  for (const file of readdirSync(folder).map((name) => join(folder, name))) {
    if (basename(file).startsWith(prefix) && !partFiles.includes(file)) rmSync(file, { force: true });
  }
}

const pageFields = ['key', 'stamp', 'seen', 'findings', 'summaryDigest'] as const;
const finishedFields = ['from', 'key', 'id', 'sectionIds', 'entry', 'linksDigest', 'length', 'findings'] as const;

interface StoredTables {
  readonly pages: Columns<PageFields>;
  readonly site?: Pick<Site, 'settledFrom' | 'data' | 'findings'>;
  readonly finished?: Columns<FinishedRecord>;
}

function writeTables({ pages, finished }: Tables): string {
  // Of the ids, each finished page has its own.
  const site = finished && { ...finished.site, ids: undefined };
  const more = finished && { site, finished: toColumns(finished.pages, finishedFields) };
  return JSON.stringify({ pages: toColumns<PageFields>(pages, pageFields), ...more });
}

/**
 * The tables, or empty ones when a part of them is gone or damaged.
 *
 * @throws UnsoundCache
 */
function readTables(tables: Buffer | undefined, summaries: Buffer | undefined): Tables {
  if (!tables || !summaries) return emptyMemory.tables();
  const { pages, site, finished } = parseJson<StoredTables>(tables);
  const lines = once(() => splitLines(summaries));
  const records = fromColumns(pages).map(([path, one], at) => [path, pageRecord(one, () => lines()[at]!)] as const);
  if (!site || !finished) return { pages: new Map(records) };
  const ids = new Map(finished.path.map((path, at) => [path, finished.id[at]!]));
  const done = new Map(fromColumns(finished));
  done.forEach(checkIds);
  return { pages: new Map(records), finished: { site: toSite(site, ids), pages: done } };
}

/** Records by path as a list for each field: a few long lists are read faster than thousands of records. */
type Columns<T> = { readonly path: readonly string[] } & {
  readonly [Field in keyof T]-?: readonly (T[Field] | null)[];
};

function toColumns<T>(records: ReadonlyMap<string, T>, fields: readonly (keyof T)[]): Columns<T> {
  const all = [...records.values()];
  const lists = fields.map((field) => [field, all.map((record) => record[field] ?? null)] as const);
  return Object.fromEntries([['path', [...records.keys()]], ...lists]) as unknown as Columns<T>;
}

function fromColumns<T>({ path, ...columns }: Columns<T>): [path: string, record: T][] {
  const lists = Object.entries(columns) as [string, readonly unknown[]][];
  return path.map((one, at) => {
    const record: Record<string, unknown> = {};
    for (const [field, list] of lists) record[field] = list[at] ?? undefined;
    return [one, record as T];
  });
}
