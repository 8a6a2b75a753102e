import {
  builders,
  measureState,
  states,
  watchArgs,
  watchFormats,
  writeProject,
  type Builder,
  type BuilderName,
  type State,
  type WatchFormat,
} from './builders.js';
import { deleteDiscarded } from './discard.js';
import type { Usage } from './measure.js';
import { installPeers } from './peers.js';
import { growth, median, ratio, type Row } from './row.js';
import type { BenchOptions } from './topic.js';
import { measureWatch } from './watch.js';

/** What the builds of one corpus cost, by tool and state, round by round. */
export type BuildUsage = Readonly<Record<BuilderName, Readonly<Record<State, readonly Usage[]>>>> & {
  /** From a save to the output of `watch`, in milliseconds. */
  readonly watchMs: Readonly<Record<WatchFormat, readonly number[]>>;
};

/** The command line against the peers, on every corpus. */
export async function measureBuilds({ rounds, pages, progress }: BenchOptions): Promise<Row[]> {
  await installPeers(progress);
  const usages = new Map<number, BuildUsage>();
  for (const count of pages) {
    usages.set(count, await measureCorpus(count, rounds, progress));
  }
  await deleteDiscarded();
  return [...[...usages].flatMap(([count, usage]) => corpusRows(count, usage)), ...growthRows(usages)];
}

/** A run of this CPU time or more is not repeated: its length evens out the noise. */
const longMs = 15_000;

async function measureCorpus(pages: number, rounds: number, progress: BenchOptions['progress']): Promise<BuildUsage> {
  const folders = new Map<Builder, string>();
  for (const builder of builders) folders.set(builder, await writeProject(builder, pages));
  const usage = Object.fromEntries(
    builders.map(({ name }) => [name, { cold: [], unchanged: [], changed: [] }]),
  ) as unknown as Record<BuilderName, Record<State, Usage[]>>;
  for (let round = 0; round < rounds; round++) {
    for (const builder of builders) {
      const cwd = folders.get(builder)!;
      for (const state of states) {
        const known = usage[builder.name][state];
        if (known.some(({ cpuMs }) => cpuMs >= longMs)) continue;
        known.push(await measureState(builder, cwd, state, (text) => progress(`${pages} pages, ${text}`)));
      }
    }
  }
  const watchMs: Partial<Record<WatchFormat, readonly number[]>> = {};
  for (const format of watchFormats) {
    progress(`${pages} pages, watch, ${format}`);
    watchMs[format] = await measureWatch(folders.get(builders[0])!, watchArgs(format));
  }
  return { ...usage, watchMs: watchMs as BuildUsage['watchMs'] };
}

const cpu = (usages: readonly Usage[]): number[] => usages.map(({ cpuMs }) => cpuMs);
const peak = (usages: readonly Usage[]): number[] => usages.map(({ peakMb }) => peakMb);
const secondsOf = (usages: readonly Usage[]): number => median(cpu(usages)) / 1000;

/** One number a tool. */
const byTool = (of: (name: BuilderName) => number): Readonly<Record<string, number>> =>
  Object.fromEntries(builders.map(({ name }) => [name, of(name)]));

/** The targets are set for 10,000 pages; smaller corpora inform. */
const targetPages = 10_000;

function corpusRows(pages: number, usage: BuildUsage): Row[] {
  const compare = (state: State, what: string, peer: BuilderName, limit: number): Row => ({
    what: `${what}, ${format(pages)} pages, CPU against ${peer}`,
    ...ratio(cpu(usage['datagouv-faq'][state]), cpu(usage[peer][state])),
    ...(pages === targetPages && { limit }),
    parts: { unit: 's', values: byTool((name) => secondsOf(usage[name][state])) },
  });
  const { 'datagouv-faq': ours, velite } = usage;
  return [
    compare('cold', 'cold build', 'velite', 0.55),
    {
      what: `cold build with \`--parser native\`, ${format(pages)} pages, CPU against velite`,
      ...ratio(cpu(usage['native parser'].cold), cpu(velite.cold)),
      ...(pages === targetPages && { limit: 0.12 }),
      parts: {
        unit: 's',
        values: { 'native parser': secondsOf(usage['native parser'].cold), velite: secondsOf(velite.cold) },
      },
    },
    compare('unchanged', 'unchanged build', 'content-collections', 0.03),
    compare('changed', 'build after one page changed', 'content-collections', 0.06),
    {
      what: `peak memory of a cold build, ${format(pages)} pages, against velite`,
      ...ratio(peak(ours.cold), peak(velite.cold)),
      ...(pages === targetPages && { limit: 0.6 }),
      parts: { unit: 'MB', values: byTool((name) => median(peak(usage[name].cold))) },
    },
    watchRow(
      `\`watch --format pages\`, ${format(pages)} pages: from a save to the output`,
      pages,
      usage.watchMs.pages,
      60,
    ),
    watchRow(
      `\`watch --format json\`, ${format(pages)} pages: the same, with one \`faq.json\``,
      pages,
      usage.watchMs.json,
      150,
    ),
  ];
}

function watchRow(what: string, pages: number, ms: readonly number[], limit: number): Row {
  const spread = [Math.min(...ms), Math.max(...ms)] as const;
  return { what, value: median(ms), unit: 'ms', spread, ...(pages === targetPages && { limit }) };
}

function growthRows(usages: ReadonlyMap<number, BuildUsage>): Row[] {
  const sizes = [...usages.keys()].filter((size) => size >= 1000).toSorted((a, b) => a - b);
  const [small, large] = [sizes[0], sizes.at(-1)];
  if (small === undefined || large === undefined || small === large) return [];
  const exponent = (name: BuilderName): number => {
    const at = (size: number) => [size, median(cpu(usages.get(size)![name].cold))] as const;
    return growth(at(small), at(large));
  };
  return [
    {
      what: `growth of a cold build’s CPU, ${format(small)} to ${format(large)} pages`,
      value: exponent('datagouv-faq'),
      unit: '^',
      limit: 1.05,
      parts: { unit: '^', values: byTool(exponent) },
    },
  ];
}

function format(count: number): string {
  return count.toLocaleString('en');
}
