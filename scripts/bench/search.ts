import { join } from 'node:path';
import { measure, measureInTurn } from './measure.js';
import { root } from '../content.js';
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
    ...(await compareLibraries()),
  ];
}

/** The libraries that `peers/search.mjs` knows how to set, ours first. */
const libraries = ['datagouv-faq', 'minisearch', 'lunr', 'orama'] as const;

/** The questions that nobody tunes on. */
const questionnaires = ['held-out', 'held-out-2', 'frozen'].map((name) =>
  join(root, `test/search/questions.${name}.json`),
);

/** What `peers/search.mjs` prints. */
interface Quality {
  readonly first: number;
  readonly firstThree: number;
  readonly indexBytes: number;
  readonly firstResultMs: number;
}

/** How well each library finds answers with the same texts, questions and synonyms, and what that costs. */
async function compareLibraries(): Promise<Row[]> {
  const measured = new Map<string, Quality>();
  for (const library of libraries) {
    const script = { args: [join(peersFolder, 'peers/search.mjs'), library, ...questionnaires], cwd: peersFolder };
    measured.set(library, JSON.parse((await measure(script)).stdout) as Quality);
  }
  const toRow = (what: string, unit: Row['unit'], pick: (one: Quality) => number): Row => ({
    what,
    value: pick(measured.get('datagouv-faq')!),
    unit,
    parts: { unit, values: Object.fromEntries(Array.from(measured, ([name, one]) => [name, pick(one)])) },
  });
  return [
    toRow('questions kept apart with the right answer first, of 100', '', ({ first }) => first * 100),
    toRow('the same, in the first three', '', ({ firstThree }) => firstThree * 100),
    toRow('index to ship, gzipped', 'kB', ({ indexBytes }) => indexBytes / 1000),
    toRow(
      'CPU of the index of six pages and the first result, libraries loaded in it',
      'ms',
      (one) => one.firstResultMs,
    ),
  ];
}
