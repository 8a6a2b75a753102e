import { join } from 'node:path';
import { measureInTurn } from './measure.js';
import { installPeers, peersFolder } from './peers.js';
import { median, ratio, type Row } from './row.js';
import { writeSearchCorpora, type SearchCorpus } from './search-corpus.js';
import {
  codeBytes,
  measureFirstResults,
  measureQuality,
  type ByLibrary,
  type LibraryUsage,
} from './search-libraries.js';
import { measurePagefind, type PagefindUsage } from './search-pagefind.js';
import type { BenchOptions } from './topic.js';

/** A first result takes milliseconds: it is measured more often than what takes seconds. */
const roundsFactor = 5;

/** How long a reader waits for the first result, with nothing indexed before, and what other libraries would cost. */
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
      note: 'by the clock, so longer on a busy machine',
    },
    ...(await compareLibraries({ rounds, progress })),
  ];
}

async function compareLibraries({ rounds, progress }: Pick<BenchOptions, 'rounds' | 'progress'>): Promise<Row[]> {
  progress('writing pages to search');
  const [faq, large] = await writeSearchCorpora();
  progress('asking every library');
  const quality = await measureQuality(faq);
  const sizes: Row[][] = [];
  let code: Row | undefined;
  // An index of the large corpus takes seconds, so it is made once.
  for (const [corpus, times] of [
    [faq, rounds],
    [large, 1],
  ] as const) {
    progress(`the first result of ${corpus.name}`);
    const pagefind = await measurePagefind(corpus);
    code ??= toRow(
      'code to search, minified and gzipped',
      'kB',
      toKb({ ...(await codeBytes()), pagefind: pagefind.codeBytes }),
    );
    sizes.push(costRows(corpus, await measureFirstResults(corpus, times), pagefind));
  }
  return [
    toRow(
      'questions kept apart with the right answer first, of 100',
      '',
      pick(quality, ({ first }) => first * 100),
    ),
    toRow(
      'the same, in the first three',
      '',
      pick(quality, ({ firstThree }) => firstThree * 100),
    ),
    code!,
    ...sizes.flat(),
  ];
}

/** What searching a corpus costs with each library. */
function costRows({ name, textBytes }: SearchCorpus, usage: ByLibrary<LibraryUsage>, pagefind: PagefindUsage): Row[] {
  const indexes = toKb({ ...pick(usage, ({ indexBytes }) => indexBytes), pagefind: pagefind.indexBytes });
  const against = (way: 'makeMs' | 'loadMs'): Pick<Row, 'value' | 'spread' | 'unit' | 'parts'> => ({
    ...ratio(usage['datagouv-faq'][way], usage.minisearch[way]),
    parts: { unit: 'ms', values: pick(usage, (one) => median(one[way])) },
  });
  const texts = `${Math.round(textBytes / 1000).toLocaleString('en')} kB of texts, which ours reads, come on top`;
  return [
    { ...toRow(`${name}: index to ship, gzipped`, 'kB', indexes), note: `${texts}; Pagefind’s comes in pieces` },
    { what: `${name}: CPU of import, index and first result, against MiniSearch`, ...against('makeMs') },
    { what: `${name}: the same with an index that was kept, against MiniSearch`, ...against('loadMs') },
    { what: `${name}: CPU of Pagefind’s index, when the site is built`, value: pagefind.indexCpuMs, unit: 'ms' },
  ];
}

/** A row whose value is ours, beside the others'. */
function toRow(what: string, unit: Row['unit'], values: Readonly<Record<'datagouv-faq', number>>): Row {
  return { what, value: values['datagouv-faq'], unit, parts: { unit, values } };
}

function pick<Value>(by: ByLibrary<Value>, toNumber: (one: Value) => number): ByLibrary<number> {
  return Object.fromEntries(Object.entries(by).map(([name, one]) => [name, toNumber(one)])) as ByLibrary<number>;
}

function toKb<Name extends string>(bytes: Readonly<Record<Name, number>>): Record<Name, number> {
  return Object.fromEntries(Object.entries<number>(bytes).map(([name, one]) => [name, one / 1000])) as Record<
    Name,
    number
  >;
}
