import { clean, editPage, nativePages, writeProject } from './builders.js';
import { deleteDiscarded } from './discard.js';
import { measure, type Usage } from './measure.js';
import type { Row } from './row.js';
import type { BenchOptions } from './topic.js';

/** The corpora: how a build grows is told from one to the other. */
const sizes = [10_000, 100_000] as const;

interface LargeUsage {
  readonly cold: Usage;
  readonly unchanged: Usage;
  readonly changed: Usage;
}

/**
 * Builds of 100,000 pages by this package alone, `--format pages`, with the native parser and a cache: the peers do not
 * end there. It takes minutes and a gigabyte of disk, so it is measured once, and only when it is asked for.
 */
export async function measureLarge(
  { progress }: Pick<BenchOptions, 'progress'>,
  [small, large]: readonly [small: number, large: number] = sizes,
): Promise<Row[]> {
  const before = await measureCorpus(small, progress);
  const usage = await measureCorpus(large, progress);
  await deleteDiscarded();
  const what = (state: string) => `${state}, ${large.toLocaleString('en')} pages, native parser`;
  const seconds = ({ cpuMs }: Usage): Pick<Row, 'value' | 'unit'> => ({ value: cpuMs / 1000, unit: 's' });
  const exponent = Math.log(usage.cold.cpuMs / before.cold.cpuMs) / Math.log(large / small);
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

async function measureCorpus(pages: number, progress: BenchOptions['progress']): Promise<LargeUsage> {
  const cwd = await writeProject(nativePages, pages);
  const run = async (state: string, before: () => Promise<void>): Promise<Usage> => {
    const usage = await measure({ args: nativePages.args, cwd, before });
    progress(`${pages} pages, ${state}: ${(usage.cpuMs / 1000).toFixed(1)} s of CPU, ${usage.peakMb.toFixed(0)} MB`);
    return usage;
  };
  return {
    cold: await run('cold', () => clean(cwd, nativePages)),
    unchanged: await run('unchanged', async () => {}),
    changed: await run('one page changed', () => editPage(cwd)),
  };
}
