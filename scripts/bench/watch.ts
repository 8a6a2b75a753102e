import { spawn } from 'node:child_process';
import { performance } from 'node:perf_hooks';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';
import { editPage } from './builders.js';

/** Saves that are measured, after one that warms up what a save uses. */
const saves = 5;

/** How long `watch` takes from a save to its output, in milliseconds, in a folder with a cache. */
export async function measureWatch(cwd: string, args: readonly string[]): Promise<number[]> {
  const child = spawn(process.execPath, [...args], { cwd, stdio: ['ignore', 'ignore', 'pipe'] });
  try {
    const lines = createInterface(child.stderr)[Symbol.asyncIterator]();
    // The first build, then the line that says that the folder is watched.
    await lines.next();
    await lines.next();
    const times: number[] = [];
    for (let save = 0; save <= saves; save++) {
      // As an editor would: by then the cache has been written, too.
      await wait(1500);
      const start = performance.now();
      await editPage(cwd);
      await lines.next();
      if (save > 0) times.push(performance.now() - start);
    }
    return times;
  } finally {
    child.kill();
  }
}
