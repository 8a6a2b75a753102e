import { relative, sep } from 'node:path';
import { isWithin } from '../folder/real-path.js';
import { isHidden } from './list-content.js';
import { folderAt, stampAt } from './stamps.js';
import { watchTree } from './watch-tree.js';

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
  /** A folder in it that is not watched: where the output is written. Default: none. */
  readonly except?: string | undefined;
  /** Called when the folder is gone; it is waited for. */
  readonly onGone?: () => void;
  /** Called once, when the system cannot tell of changes and is asked again and again instead. */
  readonly onPolling?: (error: unknown) => void;
}

/** Watches a content folder; what is hidden in it is not watched, nor where links lead. From the return on, no change is missed. */
export function watchFolder(folder: string, options: WatchOptions = {}): FolderWatch {
  const { others = [], except, onGone, onPolling } = options;
  const isIgnored = (path: string) => isHiddenIn(folder, path) || (except !== undefined && isWithin(except, path));
  let pending = new Set<string>();
  let isAll = false;
  const closed = new AbortController();
  let wake: () => void = () => {};
  const note = (path: string): void => {
    if (isIgnored(path)) return;
    pending.add(relative(folder, path).split(sep).join('/'));
    wake();
  };
  const noteAll = (): void => {
    isAll = true;
    wake();
  };
  let known = folderAt(folder);
  let knownOthers = others.map(stampAt).join();
  const files = watchTree(folder, { isIgnored, note, noteAll, onPolling });
  files.open();
  let isGone = false;
  const look = (): void => {
    const now = folderAt(folder);
    const nowOthers = others.map(stampAt).join();
    if (now === undefined && !isGone) onGone?.();
    const isBack = now !== undefined && (isGone || now !== known);
    isGone = now === undefined;
    if (isBack) files.open();
    if (isBack || (!isGone && nowOthers !== knownOthers)) noteAll();
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
      if (folderAt(folder) !== undefined) yield batch;
    }
  }
  const close = (): void => {
    closed.abort();
    clearInterval(timer);
    files.close();
    wake();
  };
  return { batches: batches(), close };
}

function isHiddenIn(folder: string, path: string): boolean {
  return relative(folder, path)
    .split(sep)
    .some((name) => name !== '..' && isHidden(name));
}
