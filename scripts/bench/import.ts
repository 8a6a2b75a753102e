import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { compile } from '../../src/compiler/index.js';
import { emitCatalog, emitKnownIds } from '../../src/compiler/output/data.js';
import { contentInside, nodeCatalog } from '../../tsup.config.js';
import { root } from '../root.js';
import { generateCorpus } from './corpus.js';
import { measureInTurn, type Command, type Usage } from './measure.js';
import { installPeers, peersFolder } from './peers.js';
import { median, ratio, type Row } from './row.js';
import type { BenchOptions } from './topic.js';

/** An import takes milliseconds: it is measured more often than what takes seconds. */
const roundsFactor = 5;

/** CPU time of imports, in fresh processes. */
export async function measureImports({ rounds, progress }: BenchOptions): Promise<Row[]> {
  await installPeers(progress);
  progress('writing two catalogs');
  const [small, large] = [await writeCatalog(6), await writeCatalog(1000)];
  progress('importing');
  const usages = await measureInTurn(
    {
      empty: importOf('./empty.mjs'),
      faq: importOf('datagouv-faq'),
      marked: importOf('marked'),
      small: importOf(small),
      large: importOf(large),
    },
    rounds * roundsFactor,
  );
  const empty = median(cpuMs(usages.empty));
  const net = (of: readonly Usage[]) => cpuMs(of).map((ms) => ms - empty);
  const { faq, marked } = usages;
  const whole = (of: readonly Usage[]) => median(of.map(({ cpuMs }) => cpuMs));
  const wholeRatio = whole(usages.large) / whole(usages.small);
  return [
    {
      what: "`import 'datagouv-faq'`, against `import 'marked'`",
      ...ratio(net(faq), net(marked)),
      limit: 0.35,
      parts: { unit: 'ms', values: { 'datagouv-faq': median(net(faq)), marked: median(net(marked)) } },
      note: `net of an empty module's ${empty.toFixed(1)} ms`,
    },
    {
      what: "`import 'datagouv-faq/catalog'` of 1,000 pages, against 6",
      ...ratio(cpuMs(usages.large), cpuMs(usages.small)),
      limit: 3,
      parts: {
        unit: 'ms',
        values: { '1,000 pages': median(cpuMs(usages.large)), '6 pages': median(cpuMs(usages.small)) },
      },
      note: `of the import alone; of whole processes, Node’s start included, ${wholeRatio.toFixed(1)} ×`,
    },
  ];
}

function importOf(specifier: string): Command {
  return { args: [join(peersFolder, 'peers/import.mjs'), specifier], cwd: peersFolder };
}

/** What `peers/import.mjs` printed, in milliseconds. */
function cpuMs(usages: readonly Usage[]): number[] {
  return usages.map(({ stdout }) => Number(stdout) / 1000);
}

/** The catalog of a corpus, as Node imports that of the package; returns its path. */
async function writeCatalog(pages: number): Promise<string> {
  const { faq } = await compile([...generateCorpus({ pages })], { rules: { 'audience-button': 'off' } });
  if (!faq) throw new Error('the corpus has errors');
  const folder = join(peersFolder, `catalog-${pages}`);
  await mkdir(folder, { recursive: true });
  // `isSectionId` of the catalog knows the ids.
  for (const { path, value } of [...emitCatalog(faq), emitKnownIds(faq)]) await writeFile(join(folder, path), value);
  const outfile = join(folder, 'catalog.js');
  await build({
    entryPoints: [join(root, nodeCatalog)],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    plugins: [contentInside(folder, true)],
    minifyWhitespace: true,
    minifySyntax: true,
  });
  return outfile;
}
