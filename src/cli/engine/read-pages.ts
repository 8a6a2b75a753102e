import type { Finding } from '../../compiler/diagnostic.js';
import type { ContentFile } from '../content/list-content.js';
import { readContentFile, stampOfContentFile } from '../content/read-content-file.js';
import { compileMissing, type PageToCompile } from './compile-missing.js';
import { digest } from './digest.js';
import type { EngineOptions } from './engine-options.js';
import { recordOf, type PageRecord, type PageRecords } from './page-record.js';

/**
 * Brings the records of all pages up to date, in the order of the files: what is neither in `known` nor in the store is
 * compiled. Files are read one by one as they are compiled, so that few of them are in memory.
 *
 * @param changed Paths of the only files that are to be looked at again. Default: all.
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
  return { pages: compiled > 0 ? inOrder(files, pages) : pages, findings };
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
  const { known, pages, findings, options } = reading;
  const optionsKey = digest(JSON.stringify([options.compilerId, options.page]));
  for (const file of files) {
    const before = known.get(file.path);
    if (before && isUntouched(file, before, reading)) {
      pages.set(file.path, before);
      continue;
    }
    const content = readContentFile(file, findings);
    if (!content) continue;
    const { value, stamp } = content;
    const key = digest(`${optionsKey} ${digest(value)} ${file.path}`);
    const found = before?.key === key ? { ...before, stamp } : fromStore(key, stamp, options);
    if (found) pages.set(file.path, found);
    else yield { path: file.path, value, key, stamp };
  }
}

function isUntouched(file: ContentFile, { stamp }: PageRecord, { changed }: Reading): boolean {
  if (changed) return !changed.has(file.path);
  return stamp !== undefined && stamp === stampOfContentFile(file);
}

function fromStore(key: string, stamp: string | undefined, { store }: EngineOptions): PageRecord | undefined {
  const compiled = store.get(key);
  return compiled && recordOf(key, stamp, compiled);
}

/** Pages that were compiled come after those that were at hand. */
function inOrder(files: readonly ContentFile[], pages: PageRecords): PageRecords {
  return new Map(files.flatMap(({ path }) => (pages.has(path) ? [[path, pages.get(path)!]] : [])));
}
