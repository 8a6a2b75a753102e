// Loaded with `--import` into every measured process: notes what it used, in the file that BENCH_USAGE names.
import { appendFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

if (isMainThread) {
  process.on('exit', () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    appendFileSync(process.env.BENCH_USAGE, `${userCPUTime + systemCPUTime} ${maxRSS}\n`);
  });
}
