import { compilePage, type PageOptions } from '../../compiler/compile-page.js';
import { seenByOthers, summarize } from '../../compiler/site/page-summary.js';
import type { SourceFile } from '../../compiler/source/source-file.js';
import { digest } from '../digest.js';
import type { CompiledHead } from './page-record.js';

/** A page that is not in the store yet. */
export interface PageToCompile extends SourceFile {
  readonly key: string;
  /** Stamp of the file, where it can be trusted. */
  readonly stamp?: string | undefined;
}

/** A page that has just been compiled. */
export interface CompiledPage {
  /** What the store keeps, as `recordOf` and `compiledPage` read it. */
  readonly value: string;
  /** Whether it was left to remark although the parser is `native`. */
  readonly fallback: boolean;
}

export type OnPage = (page: PageToCompile, compiled: CompiledPage) => void;

/** Compiles one page into what the store keeps. */
export async function compileToStore(file: SourceFile, options: PageOptions): Promise<CompiledPage> {
  let fallback = false;
  const page = await compilePage(file, { ...options, onFallback: () => (fallback = true) });
  const { findings, ...draft } = page;
  const summary = summarize(page);
  const head: CompiledHead = { seen: digest(JSON.stringify(seenByOthers(summary))), findings };
  return { value: [head, summary, draft].map((line) => `${JSON.stringify(line)}\n`).join(''), fallback };
}
