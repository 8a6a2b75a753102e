import type { SourceFile } from '../../compiler/source-file.js';
import type { EngineOptions } from './engine-options.js';
import type { NewPage } from './page-store.js';

export interface PageToCompile extends SourceFile {
  readonly key: string;
}

export type OnPage = (page: PageToCompile, compiled: NewPage) => void;

/** Pages that are compiled in this thread before others are started: starting them costs as much as some hundred pages. */
const pagesWithoutWorkers = 300;

/**
 * Compiles pages as they come and hands over each as soon as it is done. The Markdown engine is loaded for the first
 * of them: without one, it is not.
 */
export async function compileMissing(
  pages: Iterable<PageToCompile>,
  { page: options, jobs }: Pick<EngineOptions, 'page' | 'jobs'>,
  onPage: OnPage,
): Promise<void> {
  const queue = pages[Symbol.iterator]();
  const alone = jobs === 1 ? Infinity : jobs === undefined ? pagesWithoutWorkers : 0;
  for (let done = 0; done < alone; done++) {
    const next = queue.next();
    if (next.done) return;
    const { compileToStore } = await import('./compile-to-store.js');
    onPage(next.value, await compileToStore(next.value, options));
  }
  const { compileInWorkers } = await import('./compile-in-workers.js');
  await compileInWorkers(queue, { options, jobs }, onPage);
}
