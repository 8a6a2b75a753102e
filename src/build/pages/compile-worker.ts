import { parentPort, workerData } from 'node:worker_threads';
import type { PageOptions } from '../../compiler/compile-page.js';
import type { SourceFile } from '../../compiler/source/source-file.js';
import { compileToStore } from './compile-to-store.js';

/** The script of a worker thread: compiles the pages it is sent, one after the other. */
parentPort!.on('message', (file: SourceFile) => {
  void compileToStore(file, workerData as PageOptions).then((page) => parentPort!.postMessage(page));
});
