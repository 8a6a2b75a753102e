import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { PageOptions } from '../../compiler/compile-page.js';
import type { SourceFile } from '../../compiler/source/source-file.js';
import type { CompiledPage, OnPage, PageToCompile } from './compile-to-store.js';

/** Folders up to this size are compiled in one thread: at 366 pages two cost 30 % more CPU and save 5 % of the time. */
const smallFolder = 1000;
/** Pages that are compiled in this thread before others start, since most pages of a large folder may be in the cache. */
const firstPages = 100;

export interface Jobs {
  readonly page: PageOptions;
  /** Worker threads. Default: chosen from the number of pages. */
  readonly jobs?: number | undefined;
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
  await compileInWorkers(queue, { options, jobs }, onPage);
}

/** More threads than this wait for the one that stores what they compile. */
const mostWorkers = 8;

interface WorkerOptions {
  readonly options: PageOptions;
  /** Threads. Default: one for each core, 8 at most. */
  readonly jobs: number | undefined;
}

/**
 * Compiles pages in threads. Each has one page at a time and sends back strings, so a few pages are in memory whatever
 * their number. The first failure ends all threads and is thrown.
 */
async function compileInWorkers(
  queue: Iterator<PageToCompile>,
  { options, jobs = Math.min(availableParallelism(), mostWorkers) }: WorkerOptions,
  onPage: OnPage,
): Promise<void> {
  const workers: Worker[] = [];
  const serve = async (): Promise<void> => {
    for (let next = queue.next(), worker: Worker | undefined; !next.done; next = queue.next()) {
      if (!worker) workers.push((worker = startWorker(options)));
      onPage(next.value, await ask(worker, next.value));
    }
  };
  try {
    await Promise.all(Array.from({ length: jobs }, serve));
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}

/** The script stands beside the command line when built; from source the tests bundle it. */
function startWorker(workerData: PageOptions): Worker {
  return new Worker(new URL('./compile-worker.js', import.meta.url), { workerData });
}

function ask(worker: Worker, { path, value }: SourceFile): Promise<CompiledPage> {
  return new Promise((resolve, reject) => {
    const answers = {
      message: (page: CompiledPage) => end(() => resolve(page)),
      error: (error: Error) => end(() => reject(error)),
      exit: (code: number) =>
        end(() => reject(new Error(`A worker ended with code ${code} while it compiled ${path}`))),
    };
    const end = (settle: () => void) => {
      for (const [event, listener] of Object.entries(answers)) worker.off(event, listener);
      settle();
    };
    for (const [event, listener] of Object.entries(answers)) worker.on(event, listener);
    worker.postMessage({ path, value } satisfies SourceFile);
  });
}
