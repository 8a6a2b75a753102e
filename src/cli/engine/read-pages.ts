import type { Finding } from '../../compiler/diagnostic.js';
import type { SourceFile } from '../../compiler/source-file.js';
import type { ContentFile } from '../content/list-content.js';
import { readContentFile } from '../content/read-content-file.js';
import { compileMissing } from './compile-missing.js';
import { digest } from './digest.js';
import type { EngineOptions } from './engine-options.js';
import type { PageRecord } from './manifest.js';
import type { CompiledPage, PageStore } from './page-store.js';

export type PageRecords = ReadonlyMap<string, PageRecord>;

/**
 * Brings the records of all pages up to date: what is neither in `known` nor in the store is compiled.
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
  const missing: (SourceFile & { readonly key: string })[] = [];
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
    else missing.push({ path: file.path, value, key });
  }
  await compileAll(missing, pages, options);
  return { pages, findings };
}

async function compileAll(
  missing: readonly (SourceFile & { readonly key: string })[],
  pages: Map<string, PageRecord>,
  options: EngineOptions,
): Promise<void> {
  if (missing.length === 0) return;
  const keys = new Map(missing.map(({ path, key }) => [path, key]));
  let done = 0;
  let fallbacks = 0;
  await compileMissing(missing, options, (path, compiled) => {
    const key = keys.get(path)!;
    options.store.set(key, compiled);
    pages.set(path, toRecord(key, compiled));
    if (compiled.fallback) fallbacks++;
    options.onProgress?.(++done, missing.length);
  });
  if (fallbacks > 0) options.onFallback?.(fallbacks);
  options.store.prune(new Set([...pages.values()].map(({ key }) => key)));
}

function fromStore(store: PageStore, key: string): PageRecord | undefined {
  const compiled = store.get(key);
  return compiled && toRecord(key, compiled);
}

function toRecord(key: string, { summary, findings }: CompiledPage): PageRecord {
  return { key, summary, findings };
}
