import type { Finding } from '../../compiler/rules/diagnostic.js';
import type { ContentFile } from '../content/list-content.js';
import { readContentFile } from '../content/read-content-file.js';
import { compileMissing, type PageToCompile } from './compile-missing.js';
import type { ContentStamps } from '../content/content-stamps.js';
import { digest } from '../digest.js';
import type { EngineOptions } from '../engine-options.js';
import { recordOf, type PageRecord, type PageRecords } from './page-record.js';

/**
 * Brings the records of all pages up to date, in the order of the files: what is neither in `known` nor in the store is
 * compiled. Files are read one by one as they are compiled, so that few of them are in memory.
 *
 */
export async function readPages(
  files: readonly ContentFile[],
  known: PageRecords,
  options: EngineOptions,
  { changed, stamps }: Hints,
): Promise<PagesRead> {
  const findings: Finding[] = [];
  // Of a folder whose other pages are known to be as they were, only the changed ones are looked at.
  const isSteady = changed && known.size === files.length && files.every(({ path }) => known.has(path));
  const pages: Map<string, PageRecord | undefined> = new Map(isSteady ? known : []);
  const toRead = isSteady ? files.filter(({ path }) => changed.has(path)) : files;
  let compiled = 0;
  let fallbacks = 0;
  const missing = missingPages(toRead, { known, pages, findings, options, changed, stamps });
  await compileMissing(missing, { ...options, pageCount: files.length }, ({ path, key, stamp }, page) => {
    const { fallback, ...kept } = page;
    options.store.set(key, kept);
    pages.set(path, recordOf(key, stamp, kept));
    compiled++;
    if (fallback) fallbacks++;
    options.onProgress?.(pages.size, files.length);
  });
  if (compiled > 0) options.onProgress?.(files.length, files.length);
  if (fallbacks > 0) options.onFallback?.(fallbacks);
  return { pages: pages as Map<string, PageRecord>, findings, compiled };
}

/** What is known of the files without reading them. */
export interface Hints {
  /** Paths of the only files that are to be looked at again. Default: all. */
  readonly changed?: ReadonlySet<string> | undefined;
  readonly stamps?: ContentStamps | undefined;
}

interface PagesRead {
  readonly pages: PageRecords;
  readonly findings: readonly Finding[];
  /** How many were compiled. */
  readonly compiled: number;
}

interface Reading extends Hints {
  readonly known: PageRecords;
  /** Where the records go of pages that are at hand; those that are compiled keep their place free. */
  readonly pages: Map<string, PageRecord | undefined>;
  readonly findings: Finding[];
  readonly options: EngineOptions;
}

/** Gives the pages that have to be compiled; the others are put among the records on the way. */
function* missingPages(files: readonly ContentFile[], reading: Reading): Generator<PageToCompile, void, undefined> {
  const { known, pages, findings, options } = reading;
  const optionsKey = digest(JSON.stringify([options.compilerId, options.page]));
  for (const file of files) {
    const before = known.get(file.path);
    if (before && isUntouched(file, before, reading)) {
      pages.set(file.path, before);
      continue;
    }
    const content = readContentFile(file, findings);
    if (!content) {
      pages.delete(file.path);
      continue;
    }
    const { value, stamp } = content;
    const key = digest(`${optionsKey} ${digest(value)} ${file.path}`);
    const found = before?.key === key ? { ...before, stamp } : fromStore(key, stamp, options);
    pages.set(file.path, found);
    if (!found) yield { path: file.path, value, key, stamp };
  }
}

function isUntouched({ path }: ContentFile, { stamp }: PageRecord, { changed, stamps }: Reading): boolean {
  if (changed) return !changed.has(path);
  return stamp !== undefined && stamp === stamps?.get(path);
}

function fromStore(key: string, stamp: string | undefined, { store }: EngineOptions): PageRecord | undefined {
  const compiled = store.get(key);
  return compiled && recordOf(key, stamp, compiled);
}
