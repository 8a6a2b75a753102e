import type { Command } from 'commander';
import { join, resolve } from 'node:path';
import type { CommandContext } from '../context.js';
import { CommandFailure, exitCodes, writeLine, type ExitCode, type Io } from '../io.js';
import { addContentOptions, addOutputOptions, type BuildOptions } from '../options.js';
import { systemReason } from '../refusing.js';

const examples = `
Examples:
  $ datagouv-faq watch                          content/ into faq/, at every save, until Ctrl-C
  $ datagouv-faq watch docs --out src/faq --drafts`;

/** After this time without a save, what is known is left to the next process, however this one ends. */
const idleMs = 1000;

/** Adds `watch`: builds, then builds again what a save touches, until it is stopped. */
export function addWatch(program: Command, context: CommandContext): void {
  const command = program.command('watch').description('Build again at every save.');
  addOutputOptions(addContentOptions(command, context))
    .addHelpText('after', examples)
    .action(context.action((folder: string, options: BuildOptions) => watch(folder, options, context)));
}

async function watch(folder: string, options: BuildOptions, context: CommandContext): Promise<ExitCode> {
  const { io, say } = context;
  const { openBuild, tellBuild } = await import('../open-build.js');
  const build = await openBuild(folder, { ...options, watch: true }, context);
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
      tellBuild({ folder, result, ms: Math.round(performance.now() - start) }, options, context);
    });
  const { watchFolder } = await import('../../build/content/watch-folder.js');
  // What is saved during the first build is not missed.
  const changes = watchFolder(resolve(io.cwd, folder), {
    others: ['package.json', 'faq.config.json'].map((name) => join(io.cwd, name)),
    except: resolve(io.cwd, options.out),
    onGone: () => writeLine(io.stderr, say.folderGone(folder)),
    onPolling: (error) => writeLine(io.stderr, say.polling(systemReason(error, say))),
  });
  let idle: NodeJS.Timeout | undefined;
  try {
    await rebuild();
    await remember();
    for (const signal of [io.signal ?? interrupts(), ...(io.closed ? [io.closed] : [])]) {
      if (signal.aborted) changes.close();
      signal.addEventListener('abort', changes.close);
    }
    writeLine(io.stderr, say.watching(folder));
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
    writeLine(io.stderr, error.message);
  }
}

/** Aborts when the process is asked to end, by Ctrl-C or by another process. Asked twice, it ends at once. */
function interrupts(): AbortSignal {
  const stop = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => stop.abort());
  return stop.signal;
}
