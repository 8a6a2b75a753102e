import { compilePage, type PageOptions } from '../../compiler/compile-page.js';
import { summarize } from '../../compiler/site.js';
import type { SourceFile } from '../../compiler/source-file.js';
import type { NewPage } from './page-store.js';

/** Compiles one page into what the store keeps: strings and plain data. */
export async function compileToStore(file: SourceFile, options: PageOptions): Promise<NewPage> {
  let fallback = false;
  const page = await compilePage(file, { ...options, onFallback: () => (fallback = true) });
  const { findings, ...draft } = page;
  return { summary: summarize(page), findings, draft: JSON.stringify(draft), fallback };
}
