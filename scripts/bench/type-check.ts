import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { root } from '../root.js';
import { measureInTurn, type Command } from './measure.js';
import { installPeers, peersFolder } from './peers.js';
import { ratio, type Row } from './row.js';
import { idsDeclaration } from './size.js';
import type { BenchOptions } from './topic.js';

const imports = `import { getSection, type Section, type SectionId } from 'datagouv-faq';
const key: SectionId = 'producteur#certification';
export const section: Section = getSection(key);
export const title: string = section.title;
`;

const noImport = `interface Section { readonly title: string }
const key: 'producteur#certification' = 'producteur#certification';
export const section: Section = { title: key };
export const title: string = section.title;
`;

/** CPU time of \`tsc --noEmit\` in a project that uses the package, against one that imports nothing. */
export async function measureTypeChecks({ rounds, progress }: BenchOptions): Promise<Row[]> {
  await installPeers(progress);
  progress('type-checking');
  const { none, ours, large } = await measureInTurn(
    {
      none: await writeProject('none', noImport),
      ours: await writeProject('ours', imports),
      large: await writeProject('large', imports, 10_000),
    },
    rounds,
  );
  const cpu = (usages: typeof none) => usages.map(({ cpuMs }) => cpuMs);
  const what = (sections: string) => `\`tsc --noEmit\` with ${sections} sections, against no import`;
  return [
    { what: what('our'), ...ratio(cpu(ours), cpu(none)), limit: 1.05 },
    { what: what('10,000'), ...ratio(cpu(large), cpu(none)), limit: 1.5 },
  ];
}

/** A project that knows the package by its declarations alone; `extra` sections are added to its ids. */
async function writeProject(name: string, code: string, extra = 0): Promise<Command> {
  const folder = join(peersFolder, `types-${name}`);
  await rm(folder, { recursive: true, force: true });
  const installed = join(folder, 'node_modules/datagouv-faq');
  await mkdir(join(installed, 'dist'), { recursive: true });
  await cp(join(root, 'package.json'), join(installed, 'package.json'));
  const ids = basename(await idsDeclaration());
  for (const file of await readdir(join(root, 'dist'))) {
    if (!/\.d\.c?ts$/.test(file)) continue;
    const text = await readFile(join(root, 'dist', file), 'utf8');
    await writeFile(join(installed, 'dist', file), file === ids ? withMoreIds(text, extra) : text);
  }
  const compilerOptions = { module: 'NodeNext', target: 'ES2022', strict: true, noEmit: true, types: [] };
  await writeFile(join(folder, 'package.json'), '{ "type": "module" }');
  await writeFile(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['*.ts'] }));
  await writeFile(join(folder, 'index.ts'), code);
  return { args: [join(root, 'node_modules/typescript/bin/tsc'), '-p', folder], cwd: folder };
}

function withMoreIds(declaration: string, count: number): string {
  const more = Array.from({ length: count }, (_, index) => ` | 'page-${Math.floor(index / 6)}#question-${index % 6}'`);
  return declaration.replace(/(type SectionId =[^;]*);/, `$1${more.join('')};`);
}
