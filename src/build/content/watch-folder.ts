import type { FSWatcher } from 'chokidar';
import { statSync } from 'node:fs';
import { basename, join, relative, sep } from 'node:path';
import { isHidden } from './list-content.js';

/** Saves that follow each other within this time are one: editors write a file in several steps. */
const settleMs = 10;

/** How often it is looked whether the folder itself is still there: the system does not tell. */
const lookMs = 200;

export interface FolderWatch {
  /** Paths below the folder that were written, added or removed, batch by batch, until closed; `undefined` stands for all. */
  readonly batches: AsyncIterable<ReadonlySet<string> | undefined>;
  readonly close: () => void;
}

export interface WatchOptions {
  /** Files elsewhere that shape the output. Default: none. */
  readonly others?: readonly string[];
  /** Called when the folder is gone; it is waited for. */
  readonly onGone?: () => void;
  /** Called once, when the system cannot tell of changes and is asked again and again instead. */
  readonly onPolling?: (error: unknown) => void;
}

/** Watches a content folder; what is hidden in it is not watched, nor where links lead. Resolves once no change can be missed any more. */
export async function watchFolder(folder: string, options: WatchOptions = {}): Promise<FolderWatch> {
  const { others = [], onGone, onPolling } = options;
  const { watch } = await import('chokidar');
  let pending = new Set<string>();
  let isAll = false;
  let isPolling = false;
  let watcher: FSWatcher | undefined;
  const closed = new AbortController();
  let wake: () => void = () => {};
  const note = (path: string): void => {
    if (isIgnored(folder, path)) return;
    pending.add(relative(folder, path).split(sep).join('/'));
    wake();
  };
  const noteAll = (): void => {
    isAll = true;
    wake();
  };
  const open = async (): Promise<void> => {
    await watcher?.close();
    const opened = watch(folder, {
      ignoreInitial: true,
      followSymlinks: false,
      usePolling: isPolling,
      ignored: (path) => isIgnored(folder, path),
    });
    watcher = opened;
    noteEvents(opened, note);
    await new Promise<void>((ready) => {
      opened.on('ready', ready);
      opened.on('error', (error) => {
        // What cannot be read is reported by the build; without watches there is another way.
        if (isPolling || !lacksWatches(error)) return;
        isPolling = true;
        onPolling?.(error);
        void open().then(noteAll).then(ready);
      });
    });
    if (closed.signal.aborted) await opened.close();
  };
  await open();
  let known = stampOf(folder);
  let knownOthers = others.map(stampOf).join();
  let isGone = false;
  const look = (): void => {
    const now = stampOf(folder);
    const nowOthers = others.map(stampOf).join();
    if (now === undefined && !isGone) onGone?.();
    const isBack = now !== undefined && (isGone || numberOf(now) !== numberOf(known));
    isGone = now === undefined;
    if (isBack) void open().then(noteAll);
    else if (!isGone && nowOthers !== knownOthers) noteAll();
    knownOthers = nowOthers;
    known = now ?? known;
  };
  // The timer also keeps the process alive while there is nothing to watch.
  const timer = setInterval(look, lookMs);
  async function* batches(): AsyncGenerator<ReadonlySet<string> | undefined, void, undefined> {
    while (!closed.signal.aborted) {
      if (pending.size === 0 && !isAll) await new Promise<void>((resolve) => (wake = resolve));
      if (closed.signal.aborted) break;
      await new Promise((resolve) => setTimeout(resolve, settleMs));
      // A change may tell that the folder is back before the timer does; it may be gone again by then.
      look();
      const batch = isAll ? undefined : pending;
      pending = new Set();
      isAll = false;
      // While the folder is away there is nothing to build; it was said.
      if (stampOf(folder) !== undefined) yield batch;
    }
  }
  const close = (): void => {
    closed.abort();
    clearInterval(timer);
    void watcher?.close();
    wake();
  };
  return { batches: batches(), close };
}

function noteEvents(watcher: FSWatcher, note: (path: string) => void): void {
  watcher.on('all', (_, path) => note(path));
  // chokidar makes one event of two saves within a few milliseconds; the system's own events miss none.
  watcher.on('raw', (_, name, details) => {
    const { watchedPath } = details as { watchedPath?: string };
    if (watchedPath === undefined) return;
    // An event of a file carries its own name, an event of a folder the name of what has changed in it.
    const isOwn = typeof name !== 'string' || name === basename(watchedPath);
    note(isOwn ? watchedPath : join(watchedPath, name));
  });
}

function isIgnored(folder: string, path: string): boolean {
  return relative(folder, path)
    .split(sep)
    .some((name) => name !== '..' && isHidden(name));
}

function lacksWatches(error: unknown): boolean {
  return ['ENOSPC', 'EMFILE', 'ENFILE'].includes((error as NodeJS.ErrnoException).code ?? '');
}

/** Number and time of a file or folder; `undefined` when it is not there. */
function stampOf(path: string): string | undefined {
  try {
    const { ino, mtimeMs, size } = statSync(path);
    return `${ino} ${mtimeMs} ${size}`;
  } catch {
    return undefined;
  }
}

function numberOf(stamp: string | undefined): string | undefined {
  return stamp?.split(' ')[0];
}
