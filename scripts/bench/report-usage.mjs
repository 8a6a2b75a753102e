// Loaded with `--import` into every measured process: notes what it used, in the file that BENCH_USAGE names.
import { appendFileSync, readFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

if (isMainThread) {
  process.on('exit', () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    appendFileSync(process.env.BENCH_USAGE, `${userCPUTime + systemCPUTime} ${ownPeakKb() ?? maxRSS}\n`);
  });
}

/** Linux counts the memory of the process that started this one into `maxRSS`; the status file does not. */
function ownPeakKb() {
  try {
    return /^VmHWM:\s*(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1];
  } catch {
    return undefined;
  }
}
