import type { PageDraft } from '../../compiler/compile-page.js';
import type { Linked } from '../../compiler/site/link-pages.js';
import { readContentFile } from '../content/read-content-file.js';
import type { RunContext } from '../run-context.js';
import { pageKey } from '../settings.js';
import { toBytes } from '../store/lines.js';
import { compiledPage, type PageRecord, type PageRecords } from './page-record.js';

/** A compiled page, from the store or, when it is gone from there, compiled again. */
export async function readCompiled(path: string, { key }: PageRecord, context: RunContext): Promise<PageDraft> {
  const { store, settings } = context;
  const stored = store.get(key);
  if (stored) return compiledPage(stored);
  const file = context.listing.files.find((one) => one.path === path);
  const value = file && readContentFile(file, [])?.value;
  if (!value || pageKey(path, value, settings) !== key) throw new Error(`${path} has changed while it was read`);
  const { compileToStore } = await import('./compile-to-store.js');
  const compiled = toBytes((await compileToStore({ path, value }, settings.page)).value);
  store.set(key, compiled);
  return compiledPage(compiled);
}

/** The whole content in memory. */
export async function linkWhole(records: PageRecords, context: RunContext): Promise<Linked> {
  const drafts = [];
  for (const [path, record] of records) drafts.push(await readCompiled(path, record, context));
  const { linkPages } = await import('../../compiler/site/link-pages.js');
  return linkPages(drafts, context.settings.link);
}
