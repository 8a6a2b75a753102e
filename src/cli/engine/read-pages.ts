import type { Finding } from '../../compiler/diagnostic.js';
import type { ContentFile } from '../content/list-content.js';
import { readContentFile } from '../content/read-content-file.js';
import { compileMissing, type PageToCompile } from './compile-missing.js';
import { digest } from './digest.js';
import type { EngineOptions } from './engine-options.js';
import type { PageRecord } from './manifest.js';
import type { CompiledPage, PageStore } from './page-store.js';

export type PageRecords = ReadonlyMap<string, PageRecord>;

/**
 * Brings the records of all pages up to date: what is neither in `known` nor in the store is compiled. Files are read
 * one by one as they are compiled, so that few of them are in memory.
 *
 * @param changed Paths of the only files that are to be read again. Default: all.
 */
export async function readPages(
  files: readonly ContentFile[],
  known: PageRecords,
  options: EngineOptions,
  changed?: ReadonlySet<string>,
): Promise<{ readonly pages: PageRecords; readonly findings: readonly Finding[] }> {
  const findings: Finding[] = [];
  const pages = new Map<string, PageRecord>();
  let compiled = 0;
  let fallbacks = 0;
  const missing = missingPages(files, { known, pages, findings, options, changed });
  await compileMissing(missing, { ...options, pageCount: files.length }, ({ path, key }, page) => {
    options.store.set(key, page);
    pages.set(path, toRecord(key, page));
    compiled++;
    if (page.fallback) fallbacks++;
    options.onProgress?.(pages.size, files.length);
  });
  if (compiled > 0) {
    options.onProgress?.(files.length, files.length);
    options.store.prune(new Set([...pages.values()].map(({ key }) => key)));
  }
  if (fallbacks > 0) options.onFallback?.(fallbacks);
  return { pages, findings };
}

interface Reading {
  readonly known: PageRecords;
  /** Where the records go of pages that are at hand. */
  readonly pages: Map<string, PageRecord>;
  readonly findings: Finding[];
  readonly options: EngineOptions;
  readonly changed: ReadonlySet<string> | undefined;
}

/** Gives the pages that have to be compiled; the others are put among the records on the way. */
function* missingPages(files: readonly ContentFile[], reading: Reading): Generator<PageToCompile, void, undefined> {
  const { known, pages, findings, options, changed } = reading;
  const optionsKey = digest(JSON.stringify([options.compilerId, options.page]));
  for (const file of files) {
    const before = known.get(file.path);
    if (before && changed && !changed.has(file.path)) {
      pages.set(file.path, before);
      continue;
    }
    const value = readContentFile(file, findings);
    if (!value) continue;
    const key = digest(`${optionsKey} ${digest(value)} ${file.path}`);
    const found = before?.key === key ? before : fromStore(options.store, key);
    if (found) pages.set(file.path, found);
    else yield { path: file.path, value, key };
  }
}

function fromStore(store: PageStore, key: string): PageRecord | undefined {
  const compiled = store.get(key);
  return compiled && toRecord(key, compiled);
}

function toRecord(key: string, { summary, findings }: CompiledPage): PageRecord {
  return { key, summary, findings };
}
