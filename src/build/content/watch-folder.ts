import { basename, join, relative, sep } from 'node:path';
import { isHidden } from './list-content.js';

/** Saves that follow each other within this time are one: editors write a file in several steps. */
const settleMs = 10;

export interface FolderWatch {
  /** Paths below the folder that were written, added or removed, batch by batch, until closed. */
  readonly batches: AsyncIterable<ReadonlySet<string>>;
  readonly close: () => void;
}

/** Watches a content folder; what is hidden in it is not watched. Resolves once no change can be missed any more. */
export async function watchFolder(folder: string): Promise<FolderWatch> {
  const { watch } = await import('chokidar');
  const isIgnored = (path: string) =>
    relative(folder, path)
      .split(sep)
      .some((name) => name !== '..' && isHidden(name));
  const watcher = watch(folder, { ignoreInitial: true, ignored: isIgnored });
  let pending = new Set<string>();
  const closed = new AbortController();
  let wake: () => void = () => {};
  const note = (path: string): void => {
    if (isIgnored(path)) return;
    pending.add(relative(folder, path).split(sep).join('/'));
    wake();
  };
  watcher.on('all', (_, path) => note(path));
  // chokidar makes one event of two saves within a few milliseconds; the system's own events miss none.
  watcher.on('raw', (_, name, details) => {
    const { watchedPath } = details as { watchedPath?: string };
    if (watchedPath === undefined) return;
    // An event of a file carries its own name, an event of a folder the name of what has changed in it.
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
