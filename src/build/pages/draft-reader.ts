import type { PageDraft } from '../../compiler/compile-page.js';
import type { Finding } from '../../compiler/rules/diagnostic.js';
import type { ContentFile } from '../content/list-content.js';
import { readContentFile } from '../content/read-content-file.js';
import { compileMissing } from './compile-missing.js';
import type { EngineOptions } from '../engine-options.js';
import { summaryOf, type PageRecord } from './page-record.js';
import { readDraft, type CompiledPage } from '../store/page-store.js';

/** Gives the draft of a page, from the store or, when it is gone from there, compiled again. */
export type DraftReader = (record: PageRecord) => Promise<PageDraft>;

export function createDraftReader(files: readonly ContentFile[], options: EngineOptions): DraftReader {
  return async (record) => {
    const { key } = record;
    const stored = options.store.get(key);
    if (stored) return readDraft(stored);
    const { path } = summaryOf(record);
    const findings: Finding[] = [];
    const file = files.find((one) => one.path === path);
    const value = file && readContentFile(file, findings)?.value;
    if (!value) throw new Error(`${path} has disappeared while it was read`);
    let compiled: CompiledPage | undefined;
    await compileMissing(
      [{ path, value, key }],
      { ...options, pageCount: 1 },
      (_, { fallback: _fallback, ...page }) => {
        options.store.set(key, (compiled = page));
      },
    );
    return readDraft(compiled!);
  };
}
