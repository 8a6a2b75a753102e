import type { SourceFile } from '../../compiler/source/source-file.js';
import type { EngineOptions } from '../engine-options.js';
import type { NewPage } from '../store/page-store.js';

export interface PageToCompile extends SourceFile {
  readonly key: string;
  /** Stamp of the file, where it can be trusted. */
  readonly stamp?: string | undefined;
}

export type OnPage = (page: PageToCompile, compiled: NewPage) => void;

/** Folders up to this size are compiled in one thread: at 366 pages two cost 30 % more CPU and save 5 % of the time. */
const smallFolder = 1000;
/** Pages that are compiled in this thread before others start, since most pages of a large folder may be in the cache. */
const firstPages = 100;

export interface Jobs extends Pick<EngineOptions, 'page' | 'jobs'> {
  /** Pages of the folder: no more than this can be missing. */
  readonly pageCount: number;
}

/**
 * Compiles pages as they come and hands over each as soon as it is done. The Markdown engine is loaded for the first
 * of them: without one, it is not.
 */
export async function compileMissing(
  pages: Iterable<PageToCompile>,
  { page: options, jobs, pageCount }: Jobs,
  onPage: OnPage,
): Promise<void> {
  const queue = pages[Symbol.iterator]();
  const chosen = jobs ?? (pageCount <= smallFolder ? 1 : undefined);
  const alone = chosen === 1 ? Infinity : chosen === undefined ? firstPages : 0;
  for (let done = 0; done < alone; done++) {
    const next = queue.next();
    if (next.done) return;
    const { compileToStore } = await import('./compile-to-store.js');
    onPage(next.value, await compileToStore(next.value, options));
  }
  const { compileInWorkers } = await import('./compile-in-workers.js');
  await compileInWorkers(queue, { options, jobs }, onPage);
}
