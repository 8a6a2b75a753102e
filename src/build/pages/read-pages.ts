import type { Finding } from '../../compiler/rules/diagnostic.js';
import type { ContentFile } from '../content/list-content.js';
import { readContentFile } from '../content/read-content-file.js';
import type { Stamps } from '../content/stamps.js';
import type { RunContext } from '../run-context.js';
import { pageKey } from '../settings.js';
import { toBytes } from '../store/lines.js';
import { compileMissing } from './compile-missing.js';
import type { PageToCompile } from './compile-to-store.js';
import { recordOf, type PageRecord, type PageRecords } from './page-record.js';

/** What tells without reading a file whether it is as it was. */
export interface Hint {
  /** Paths of the only files that may have changed. */
  readonly changed?: ReadonlySet<string>;
  readonly stamps?: Stamps;
}

export interface PagesRead {
  readonly pages: PageRecords;
  readonly findings: readonly Finding[];
  /** How many were compiled. */
  readonly compiled: number;
}

/**
 * Brings the records of all pages up to date: what is neither in `known` nor in the store is compiled. Files are read
 * one by one as they are compiled, so that few of them are in memory.
 */
export async function readPages(context: RunContext, known: PageRecords, hint: Hint): Promise<PagesRead> {
  const { store, settings, options } = context;
  const { files } = context.listing;
  const findings: Finding[] = [];
  // In the order of the files; a page that is being compiled keeps its place.
  const pages = new Map<string, PageRecord | undefined>();
  let compiled = 0;
  let fallbacks = 0;
  function* missing(): Generator<PageToCompile, void, undefined> {
    for (const file of files) {
      const { path } = file;
      const before = known.get(path);
      if (before && isUntouched(file, before, hint)) {
        pages.set(path, before);
        continue;
      }
      const content = readContentFile(file, findings);
      if (!content) continue;
      const { value, stamp } = content;
      const key = pageKey(path, value, settings);
      if (before?.key === key) {
        pages.set(path, before.stamp === stamp ? before : { ...before, stamp });
        continue;
      }
      const stored = store.get(key);
      pages.set(path, stored && recordOf(key, stamp, stored));
      if (!stored) yield { path, value, key, stamp };
    }
  }
  const jobs = { page: settings.page, jobs: options.jobs, pageCount: files.length };
  await compileMissing(missing(), jobs, ({ path, key, stamp }, { value, fallback }) => {
    const bytes = toBytes(value);
    store.set(key, bytes);
    pages.set(path, recordOf(key, stamp, bytes));
    compiled++;
    if (fallback) fallbacks++;
    options.onProgress?.(pages.size, files.length);
  });
  if (compiled > 0) options.onProgress?.(files.length, files.length);
  if (fallbacks > 0) options.onFallback?.(fallbacks);
  return { pages: pages as Map<string, PageRecord>, findings, compiled };
}

function isUntouched({ path }: ContentFile, { stamp }: PageRecord, hint: Hint): boolean {
  return hint.changed ? !hint.changed.has(path) : stamp !== undefined && stamp === hint.stamps?.get(path);
}
