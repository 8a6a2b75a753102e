import { readdirSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { once } from '../data/once.js';
import { digestOfStamps } from './content/stamps.js';
import { emptyMemory, type LastOutput, type Memory, type Tables } from './memory.js';
import type { StandingOutput } from './outputs/standing-output.js';
import { withSummary, type PageRecord } from './pages/page-record.js';
import type { FinishedRecord } from './site/finished.js';
import type { Site } from './site/site.js';
import { joinLines, parseJson, splitLines } from './store/lines.js';
import { readSealed, seal, writeSealed } from './store/sealed-file.js';

/** Keeps a memory for the next process. */
export interface Manifest {
  read(): Memory;
  write(memory: Memory): void;
}

interface Head extends Omit<Memory, 'tables' | 'output'> {
  readonly output?: StoredOutput | undefined;
  /** Digest of the tables, which names their file. */
  readonly tables: string;
}

interface StoredOutput extends Omit<LastOutput, 'standing'> {
  /** Digest of the stamps of its files. */
  readonly stamps: string | undefined;
}

/**
 * The manifest called `name` in a cache folder, in two files: what every run needs, and the tables of the pages, which
 * an unchanged build does not read. These are named after their content, so that a kill while they are written leaves
 * the last manifest whole.
 *
 * @param look Gives the output as it stands now.
 */
export function openManifest(folder: string, name: string, look: () => StandingOutput | undefined): Manifest {
  const headFile = join(folder, `manifest-${name.slice(0, 16)}.json`);
  const tablesFile = (digest: string) => headFile.replace(/\.json$/, `-${digest.slice(0, 16)}.json`);
  const readOutput = ({ stamps, ...output }: StoredOutput): LastOutput => {
    const standing = once(look);
    return { ...output, standing: () => (standing()?.stamps() === stamps ? standing() : undefined) };
  };
  return {
    read() {
      const content = readSealed(headFile)?.content;
      if (!content) return emptyMemory;
      const { tables, output, ...head } = parseJson<Head>(content);
      return {
        ...head,
        tables: once(() => readTables(readSealed(tablesFile(tables))?.content)),
        output: output && readOutput(output),
      };
    },
    write({ tables, output, ...rest }) {
      const { pages, finished } = tables();
      const sealed = seal(writeTables({ pages, finished }));
      const file = tablesFile(sealed.digest);
      writeSealed(file, sealed);
      const head: Head = {
        ...rest,
        stamps: digestOfStamps(new Map(Array.from(pages, ([path, { stamp }]) => [path, stamp]))),
        output: output && {
          gathered: output.gathered,
          inventory: output.inventory,
          stamps: output.standing()?.stamps(),
        },
        tables: sealed.digest,
      };
      writeSealed(headFile, seal(JSON.stringify(head)));
      removeOthers(headFile, file);
    },
  };
}

/** Removes the tables of earlier manifests. */
function removeOthers(headFile: string, tablesFile: string): void {
  const prefix = basename(headFile, '.json');
  for (const name of readdirSync(dirname(headFile))) {
    if (name.startsWith(`${prefix}-`) && name !== basename(tablesFile))
      rmSync(join(dirname(headFile), name), { force: true });
  }
}

/** The first line of the tables; the summary of each page follows. */
interface StoredTables {
  readonly pages: readonly (readonly [path: string, record: Omit<PageRecord, 'summaryJson' | 'summary'>])[];
  readonly site?: Omit<Site, 'ids'>;
  readonly finished?: readonly (readonly [path: string, record: FinishedRecord])[];
}

function writeTables({ pages, finished }: Tables): Buffer {
  const records = Array.from(pages, ([path, { summaryJson: _json, summary: _summary, ...record }]) => [path, record]);
  // Of the ids, each finished page has its own.
  const more = finished && { site: { ...finished.site, ids: undefined }, finished: [...finished.pages] };
  return joinLines([
    JSON.stringify({ pages: records, ...more }),
    ...Array.from(pages.values(), ({ summaryJson }) => summaryJson),
  ]);
}

/** The tables, or empty ones when they are gone or damaged. */
function readTables(content: Buffer | undefined): Tables {
  if (!content) return emptyMemory.tables();
  const [first, ...summaries] = splitLines(content);
  const { pages, site, finished } = parseJson<StoredTables>(first!);
  const records = new Map(pages.map(([path, record], at) => [path, withSummary(record, summaries[at]!)]));
  if (!site || !finished) return { pages: records };
  const ids = new Map(finished.map(([path, { id }]) => [path, id]));
  return { pages: records, finished: { site: { ...site, ids }, pages: new Map(finished) } };
}
