import type { Command } from 'commander';
import { join, relative, resolve, sep } from 'node:path';
import { addOutputOptions, openOutput, refusals, tell, type BuildOptions } from './build.js';
import type { CommandContext } from './commands.js';
import type { Engine } from './engine/engine.js';
import { createFolderEngine, listFolder } from './folder-engine.js';
import { CommandFailure, exitCodes, type ExitCode, type Io } from './io.js';
import { addContentOptions } from './options.js';
import { words } from './words.js';

const examples = `
Examples:
  $ datagouv-faq watch                          content/ into faq/, at every save, until Ctrl-C
  $ datagouv-faq watch docs --out src/faq --drafts`;

/** Saves that follow each other within this time are one: editors write a file in several steps. */
const settleMs = 20;

/** Adds `watch`: builds, then builds again what a save touches, until it is stopped. */
export function addWatch(program: Command, { io, action }: CommandContext): void {
  addOutputOptions(addContentOptions(program.command('watch').description('Build again at every save.')))
    .addHelpText('after', examples)
    .action(action((folder: string, options: BuildOptions) => watch(folder, options, io)));
}

async function watch(folder: string, options: BuildOptions, io: Io): Promise<ExitCode> {
  const content = resolve(io.cwd, folder);
  const say = words[options.lang];
  await openOutput(folder, options, io);
  const engine = await createFolderEngine(folder, { ...options, keep: true }, io);
  await rebuild(engine, { folder, content, options, io });
  const changes = await watchFolder(content);
  if (io.signal?.aborted) changes.close();
  io.signal?.addEventListener('abort', changes.close);
  io.stderr.write(`${say.watching(folder)}\n`);
  for await (const changed of changes.batches) await rebuild(engine, { folder, content, options, io }, changed);
  return exitCodes.done;
}

interface Watched {
  readonly folder: string;
  readonly content: string;
  readonly options: BuildOptions;
  readonly io: Io;
}

/** One build; what goes wrong is said, and the next save tries again. */
async function rebuild(
  engine: Engine,
  { folder, content, options, io }: Watched,
  changed?: ReadonlySet<string>,
): Promise<void> {
  const start = performance.now();
  try {
    const listing = listFolder(content, folder, options.lang);
    const result = await refusals(options, () => engine.run(listing, changed));
    if (changed && result.status === 'unchanged') return;
    tell(result, listing, options, io, Math.round(performance.now() - start));
  } catch (error) {
    if (!(error instanceof CommandFailure)) throw error;
    io.stderr.write(`${error.message}\n`);
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
    note(watchedPath);
    if (typeof name === 'string') note(join(watchedPath, name));
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
