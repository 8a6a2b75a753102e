import { compilePage, type PageOptions } from '../../compiler/compile-page.js';
import { seenByOthers, summarize } from '../../compiler/site/site.js';
import type { SourceFile } from '../../compiler/source/source-file.js';
import { digest } from '../digest.js';
import type { NewPage } from '../store/page-store.js';

/** Compiles one page into what the store keeps: strings and plain data. */
export async function compileToStore(file: SourceFile, options: PageOptions): Promise<NewPage> {
  let fallback = false;
  const page = await compilePage(file, { ...options, onFallback: () => (fallback = true) });
  const { findings, ...draft } = page;
  const summary = summarize(page);
  const seen = digest(JSON.stringify(seenByOthers(summary)));
  return { summary: JSON.stringify(summary), seen, findings, draft: JSON.stringify(draft), fallback };
}
