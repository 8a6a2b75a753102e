import type { Command } from 'commander';
import { basename, join, relative, resolve, sep } from 'node:path';
import { areListed } from '../../build/content/list-content.js';
import { createFolderEngine, listFolder } from '../../build/folder-engine.js';
import type { CommandContext } from '../context.js';
import { interrupts } from '../interrupts.js';
import { CommandFailure, exitCodes, writeLine, type ExitCode, type Io } from '../io.js';
import { addContentOptions } from '../options.js';
import { addOutputOptions, openOutput, refusals, tell, type BuildOptions } from '../output-folder.js';

const examples = `
Examples:
  $ datagouv-faq watch                          content/ into faq/, at every save, until Ctrl-C
  $ datagouv-faq watch docs --out src/faq --drafts`;

/** Saves that follow each other within this time are one: editors write a file in several steps. */
const settleMs = 10;
/** After this time without a save, what is known is left to the next process, however this one ends. */
const idleMs = 1000;

/** Adds `watch`: builds, then builds again what a save touches, until it is stopped. */
export function addWatch(program: Command, context: CommandContext): void {
  addOutputOptions(
    addContentOptions(program.command('watch').description('Build again at every save.'), context),
    context,
  )
    .addHelpText('after', examples)
    .action(
      context.action((folder: string, options: BuildOptions) =>
        watch(folder, { ...options, lang: context.language }, context),
      ),
    );
}

async function watch(folder: string, options: BuildOptions, context: CommandContext): Promise<ExitCode> {
  const { io, language, say } = context;
  const content = resolve(io.cwd, folder);
  let listing = await openOutput(folder, options, context);
  const engine = await createFolderEngine(folder, { ...options, watch: true }, io);
  const attempt = (work: () => Promise<void>) => orSay(io, () => refusals(options, context, work));
  const remember = () => attempt(async () => engine.remember());
  let isMended = true;
  const rebuild = (changed?: ReadonlySet<string>) =>
    attempt(async () => {
      const start = performance.now();
      const wasMended = isMended;
      isMended = false;
      if (changed && !areListed(changed, listing, content)) listing = listFolder(content, folder, language);
      const result = await engine.run(listing, changed);
      isMended = result.status !== 'failed';
      if (changed && wasMended && result.status === 'unchanged') return;
      tell({ folder, listing, result, ms: Math.round(performance.now() - start) }, options, context);
    });
  await rebuild();
  await remember();
  const changes = await watchFolder(content);
  for (const signal of [io.signal ?? interrupts(), ...(io.closed ? [io.closed] : [])]) {
    if (signal.aborted) changes.close();
    signal.addEventListener('abort', changes.close);
  }
  writeLine(io.stderr, say.watching(folder));
  let idle: NodeJS.Timeout | undefined;
  for await (const changed of changes.batches) {
    clearTimeout(idle);
    await rebuild(changed);
    idle = setTimeout(() => void remember(), idleMs);
  }
  clearTimeout(idle);
  await remember();
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

interface Changes {
  /** Paths below the folder that were written, added or removed, batch by batch, until closed. */
  readonly batches: AsyncIterable<ReadonlySet<string>>;
  readonly close: () => void;
}

async function watchFolder(folder: string): Promise<Changes> {
  const { watch: chokidar } = await import('chokidar');
  const hidden = (path: string) => /(?:^|[\\/])(?:\.[^\\/]+|node_modules)(?:$|[\\/])/.test(relative(folder, path));
  const watcher = chokidar(folder, { ignoreInitial: true, ignored: hidden });
  let pending = new Set<string>();
  const closed = new AbortController();
  let wake: () => void = () => {};
  const note = (path: string): void => {
    if (hidden(path)) return;
    pending.add(relative(folder, path).split(sep).join('/'));
    wake();
  };
  watcher.on('all', (_, path) => note(path));
  // Two saves within a few milliseconds are one event there; what the system said itself misses none.
  watcher.on('raw', (_, name, details) => {
    const { watchedPath } = details as { watchedPath?: string };
    if (watchedPath === undefined) return;
    // Of a file the name is its own, of a folder that of what has changed in it.
    const isOwn = typeof name !== 'string' || name === basename(watchedPath);
    note(isOwn ? watchedPath : join(watchedPath, name));
  });
  await new Promise<void>((ready) => watcher.on('ready', ready));
  async function* batches(): AsyncGenerator<ReadonlySet<string>, void, undefined> {
    while (!closed.signal.aborted) {
      if (pending.size === 0) await new Promise<void>((resolve) => (wake = resolve));
      if (closed.signal.aborted) break;
      await new Promise((resolve) => setTimeout(resolve, settleMs));
      const batch = pending;
      pending = new Set();
      yield batch;
    }
  }
  const close = (): void => {
    closed.abort();
    void watcher.close();
    wake();
  };
  return { batches: batches(), close };
}
