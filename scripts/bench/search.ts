import { join } from 'node:path';
import { measureInTurn } from './measure.js';
import { installPeers, peersFolder } from './peers.js';
import { median, type Row } from './row.js';
import type { BenchOptions } from './topic.js';

/** A first result takes milliseconds: it is measured more often than what takes seconds. */
const roundsFactor = 5;

/** How long a reader waits for the first result, with nothing indexed before. */
export async function measureSearch({ rounds, progress }: BenchOptions): Promise<Row[]> {
  await installPeers(progress);
  progress('searching');
  const script = { args: [join(peersFolder, 'peers/first-result.mjs')], cwd: peersFolder };
  const { search } = await measureInTurn({ search: script }, rounds * roundsFactor);
  const times = search.map(({ stdout }) => Number(stdout));
  return [
    {
      what: 'index of the six pages and first result, in a process that has just started',
      value: median(times),
      unit: 'ms',
      limit: 30,
      spread: [Math.min(...times), Math.max(...times)],
    },
  ];
}
