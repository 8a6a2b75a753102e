import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { PageOptions } from '../../compiler/compile-page.js';
import type { SourceFile } from '../../compiler/source/source-file.js';
import type { CompiledPage, OnPage, PageToCompile } from './compile-to-store.js';

/** More threads than this wait for the one that stores what they compile. */
const mostWorkers = 8;

export interface WorkerOptions {
  readonly options: PageOptions;
  /** Threads. Default: one for each core, 8 at most. */
  readonly jobs: number | undefined;
}

/**
 * Compiles pages in threads. Each has one page at a time and sends back strings, so a few pages are in memory whatever
 * their number. The first failure ends all threads and is thrown.
 */
export async function compileInWorkers(
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
