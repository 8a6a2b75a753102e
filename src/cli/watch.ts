import type { Command } from 'commander';
import { resolve } from 'node:path';
import { watchFolder } from '../build/index.js';
import { addOutputOptions, tell, type BuildOptions } from './build.js';
import type { CommandContext } from './commands.js';
import { interrupts } from './interrupts.js';
import { CommandFailure, exitCodes, type ExitCode, type Io } from './io.js';
import { openBuild } from './open-build.js';
import { addContentOptions } from './options.js';
import { words } from './words.js';

const examples = `
Examples:
  $ datagouv-faq watch                          content/ into faq/, at every save, until Ctrl-C
  $ datagouv-faq watch docs --out src/faq --drafts`;

/** After this time without a save, what is known is left to the next process, however this one ends. */
const idleMs = 1000;

/** Adds `watch`: builds, then builds again what a save touches, until it is stopped. */
export function addWatch(program: Command, { io, action }: CommandContext): void {
  addOutputOptions(addContentOptions(program.command('watch').description('Build again at every save.')))
    .addHelpText('after', examples)
    .action(action((folder: string, options: BuildOptions) => watch(folder, options, io)));
}

async function watch(folder: string, options: BuildOptions, io: Io): Promise<ExitCode> {
  const build = await openBuild(folder, { ...options, watch: true }, io);
  const remember = () => orSay(io, () => build.remember());
  let isMended = true;
  const rebuild = (changed?: ReadonlySet<string>) =>
    orSay(io, async () => {
      const start = performance.now();
      const wasMended = isMended;
      isMended = false;
      const result = await build.run(changed);
      isMended = result.status !== 'failed';
      if (changed && wasMended && result.status === 'unchanged') return;
      tell(result, options, io, Math.round(performance.now() - start));
    });
  // What is saved during the first build is not missed.
  const changes = await watchFolder(resolve(io.cwd, folder));
  let idle: NodeJS.Timeout | undefined;
  try {
    await rebuild();
    await remember();
    const { signal = interrupts() } = io;
    if (signal.aborted) changes.close();
    signal.addEventListener('abort', changes.close);
    io.stderr.write(`${words[options.lang].watching(folder)}\n`);
    for await (const changed of changes.batches) {
      clearTimeout(idle);
      await rebuild(changed);
      idle = setTimeout(() => void remember(), idleMs);
    }
    await remember();
  } finally {
    clearTimeout(idle);
    changes.close();
  }
  return exitCodes.done;
}

/** What goes wrong is said, and the next save tries again. */
async function orSay(io: Io, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof CommandFailure)) throw error;
    io.stderr.write(`${error.message}\n`);
  }
}
