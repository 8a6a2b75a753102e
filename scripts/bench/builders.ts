import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeFiles } from '../../src/build/folder/write-files.js';
import { root } from '../root.js';
import { generateCorpus, pagePath } from './corpus.js';
import { discard } from './discard.js';
import { measure, type Usage } from './measure.js';
import { peersFolder } from './peers.js';

/** A tool that compiles a folder of Markdown. */
export interface Builder {
  readonly name: string;
  /** Arguments for Node, in the tool's own project folder. */
  readonly args: readonly string[];
  /** What it writes and what it remembers, relative to its project; removed before a cold build. */
  readonly outputs: readonly string[];
  /** Files of its project, below `peers/`. */
  readonly template?: string;
  readonly headingIds: boolean;
}

const options = ['--rule', 'audience-button=off', '--cache', '.cache'];
const build = [join(root, 'dist/cli.js'), 'build', ...options];
const command = [...build, '--format', 'json'];

/** The forms of output in which `watch` is measured. */
export const watchFormats = ['pages', 'json'] as const;

export type WatchFormat = (typeof watchFormats)[number];

/** Arguments for Node that watch the corpus of `datagouv-faq`. */
export function watchArgs(format: WatchFormat): readonly string[] {
  return [join(root, 'dist/cli.js'), 'watch', ...options, '--format', format, '--out', `watched-${format}`];
}

export const builders = [
  {
    name: 'datagouv-faq',
    args: command,
    outputs: ['faq', '.cache'],
    headingIds: true,
  },
  {
    name: 'native parser',
    args: [...command, '--parser', 'native'],
    outputs: ['faq', '.cache'],
    headingIds: true,
  },
  {
    name: 'velite',
    args: ['build.mjs'],
    outputs: ['.velite'],
    template: 'velite',
    headingIds: false,
  },
  {
    name: 'content-collections',
    args: ['build.mjs'],
    outputs: ['.content-collections'],
    template: 'content-collections',
    headingIds: false,
  },
  {
    name: 'Astro',
    args: ['build.mjs'],
    outputs: ['.astro', 'node_modules/.astro'],
    template: 'astro',
    headingIds: false,
  },
] as const satisfies readonly Builder[];

/** What builds corpora that no other tool gets through. */
export const nativePages: Builder = {
  name: 'native parser, pages',
  args: [...build, '--format', 'pages', '--parser', 'native'],
  outputs: ['faq', '.cache'],
  headingIds: true,
};

export type BuilderName = (typeof builders)[number]['name'];

/** Writes a tool's project with a corpus of its own; returns the folder. */
export async function writeProject(builder: Builder, pages: number): Promise<string> {
  const folder = join(peersFolder, `${builder.name}-${pages}`);
  await discard(folder);
  await mkdir(join(folder, 'content'), { recursive: true });
  if (builder.template !== undefined) {
    await cp(join(root, 'scripts/bench/peers', builder.template), folder, { recursive: true });
  }
  await writeFile(join(folder, 'package.json'), '{ "private": true, "type": "module" }\n');
  const corpus = generateCorpus({ pages, headingIds: builder.headingIds });
  await writeFiles(join(folder, 'content'), corpus, { sync: false });
  return folder;
}

/** Back to the state of a first build. */
async function clean(folder: string, { outputs }: Builder): Promise<void> {
  for (const output of outputs) await discard(join(folder, output));
}

/** Adds a sentence to one page, as an editor would. */
export async function editPage(folder: string): Promise<void> {
  const file = join(folder, 'content', `${pagePath(7)}.md`);
  await writeFile(file, `${await readFile(file, 'utf8')}\nUne phrase de plus, écrite à la relecture.\n`);
}

/** The states of a project in which its build is measured, each made from the one before. */
export const states = ['cold', 'unchanged', 'changed'] as const;

export type State = (typeof states)[number];

/** What a build costs in a state, into which its folder is brought first. */
export async function measureState(
  builder: Builder,
  cwd: string,
  state: State,
  progress: (message: string) => void,
): Promise<Usage> {
  const before = { cold: () => clean(cwd, builder), unchanged: async () => {}, changed: () => editPage(cwd) }[state];
  const usage = await measure({ args: builder.args, cwd, before });
  progress(`${builder.name}, ${state}: ${(usage.cpuMs / 1000).toFixed(2)} s of CPU, ${usage.peakMb.toFixed(0)} MB`);
  return usage;
}
