import { parentPort, workerData } from 'node:worker_threads';
import type { PageOptions } from '../../compiler/compile-page.js';
import type { Task } from './compile-in-workers.js';
import { compileToStore } from './compile-to-store.js';

/** The script of a worker thread: compiles the pages it is sent, one after the other. */
parentPort!.on('message', (task: Task) => {
  void compileToStore(task, workerData as PageOptions).then((page) => parentPort!.postMessage(page));
});
