import { measureState, nativePages, states, writeProject, type State } from './builders.js';
import { deleteDiscarded } from './discard.js';
import type { Usage } from './measure.js';
import { growth, type Row } from './row.js';
import type { BenchOptions } from './topic.js';

/** The corpora: how a build grows is told from one to the other. */
const [small, large] = [10_000, 100_000];

/**
 * Builds of 100,000 pages by this package alone, `--format pages`, with the native parser and a cache: the peers do not
 * end there. It takes minutes and a gigabyte of disk, so it is measured once, and only when it is asked for.
 */
export async function measureLarge({ progress }: BenchOptions): Promise<Row[]> {
  const before = await measureCorpus(small, progress);
  const usage = await measureCorpus(large, progress);
  await deleteDiscarded();
  const what = (state: string) => `${state}, ${large.toLocaleString('en')} pages, native parser`;
  const seconds = ({ cpuMs }: Usage): Pick<Row, 'value' | 'unit'> => ({ value: cpuMs / 1000, unit: 's' });
  const exponent = growth([small, before.cold.cpuMs], [large, usage.cold.cpuMs]);
  return [
    {
      what: what('cold build'),
      ...seconds(usage.cold),
      note: `${Math.round(usage.cold.wallMs / 1000)} s by the clock`,
    },
    { what: what('peak memory of a cold build'), value: usage.cold.peakMb, unit: 'MB', limit: 1_200 },
    { what: what('unchanged build'), ...seconds(usage.unchanged) },
    { what: what('build after one page changed'), ...seconds(usage.changed), limit: 4 },
    { what: what('peak memory of a build after one page changed'), value: usage.changed.peakMb, unit: 'MB' },
    {
      what: `growth of a cold build’s CPU, ${small.toLocaleString('en')} to ${large.toLocaleString('en')} pages, native parser`,
      value: exponent,
      unit: '^',
      limit: 1.02,
    },
  ];
}

async function measureCorpus(pages: number, progress: BenchOptions['progress']): Promise<Record<State, Usage>> {
  const cwd = await writeProject(nativePages, pages);
  const usages: Partial<Record<State, Usage>> = {};
  for (const state of states)
    usages[state] = await measureState(nativePages, cwd, state, (text) => progress(`${pages} pages, ${text}`));
  return usages as Record<State, Usage>;
}
