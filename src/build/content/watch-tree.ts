import { lstatSync, readdirSync, watch, type statSync, type Dirent, type FSWatcher } from 'node:fs';
import { join } from 'node:path';
import { attempt } from '../attempt.js';
import { folderAt, stampAt } from './stamps.js';

interface Listeners {
  readonly isIgnored: (path: string) => boolean;
  /** Called with the path of what was written, added or removed. */
  readonly note: (path: string) => void;
  /** Called when what has changed cannot be told. */
  readonly noteAll: () => void;
  /** Called once, when the system has no watches left and files are looked at now and then instead. */
  readonly onPolling?: ((error: unknown) => void) | undefined;
}

export interface TreeWatch {
  /** Watches the folder that stands at the path now, and no longer what stood there before. */
  readonly open: () => void;
  readonly close: () => void;
}

/** How often files are looked at where the system does not tell. */
const pollMs = 500;

/** Where one watch tells of all that is below a folder, a file's path being that from there. */
const isRecursive = process.platform === 'darwin' || process.platform === 'win32';

/** A folder that is watched, and which one it is: another of the same name needs another watch. */
interface Watched {
  readonly watcher: FSWatcher;
  readonly identity: string;
}

/** Watches all that stands below a folder, with a watch for each folder in it; links are not followed. */
export function watchTree(root: string, on: Listeners): TreeWatch {
  const folders = new Map<string, Watched>();
  let poll: NodeJS.Timeout | undefined;

  const add = (folder: string): void => {
    const identity = folderAt(folder);
    if (identity === undefined || poll) return;
    try {
      const watcher = watch(folder, { recursive: isRecursive }, (event, name) => changed(folder, event, name));
      watcher.on('error', (error) => fail(folder, error));
      folders.set(folder, { watcher, identity });
    } catch (error) {
      return fail(folder, error);
    }
    // What was put there before the watch was is not told of by it.
    if (!isRecursive) for (const one of readFolder(folder)) if (isFolder(folder, one)) add(join(folder, one.name));
  };

  const drop = (folder: string): void => {
    for (const [path, { watcher }] of folders) {
      if (path !== folder && !path.startsWith(join(folder, '/'))) continue;
      watcher.close();
      folders.delete(path);
    }
  };

  const changed = (folder: string, event: string, name: string | null): void => {
    if (name === null) return on.noteAll();
    const path = join(folder, name);
    if (on.isIgnored(path)) return;
    on.note(path);
    const now = folderAt(path, lstatSync as typeof statSync);
    if (isRecursive ? event !== 'rename' || now === undefined : folders.get(path)?.identity === now) return;
    // A folder has come, gone, or taken the place of another.
    if (!isRecursive) {
      drop(path);
      if (now !== undefined) add(path);
    }
    on.noteAll();
  };

  const fail = (folder: string, error: unknown): void => {
    drop(folder);
    // What cannot be read is reported by the build; without watches there is another way.
    if (poll || !lacksWatches(error)) return;
    drop(root);
    poll = pollTree(root, on);
    on.onPolling?.(error);
    on.noteAll();
  };

  const isFolder = (folder: string, one: Dirent): boolean => one.isDirectory() && !on.isIgnored(join(folder, one.name));

  return {
    open() {
      drop(root);
      add(root);
    },
    close() {
      drop(root);
      clearInterval(poll);
    },
  };
}

/** Looks at all that stands below a folder, now and then, and notes what is no longer as it was. */
function pollTree(root: string, { isIgnored, note }: Listeners): NodeJS.Timeout {
  let before = stampsBelow(root, isIgnored);
  return setInterval(() => {
    const now = stampsBelow(root, isIgnored);
    for (const path of new Set([...before.keys(), ...now.keys()])) if (before.get(path) !== now.get(path)) note(path);
    before = now;
  }, pollMs);
}

type Stamps = Map<string, string | undefined>;

function stampsBelow(folder: string, isIgnored: Listeners['isIgnored'], into: Stamps = new Map()): Stamps {
  for (const one of readFolder(folder)) {
    const path = join(folder, one.name);
    if (isIgnored(path)) continue;
    if (one.isDirectory()) stampsBelow(path, isIgnored, into);
    else into.set(path, stampAt(path));
  }
  return into;
}

function readFolder(folder: string): Dirent[] {
  return attempt(() => readdirSync(folder, { withFileTypes: true })) ?? [];
}

function lacksWatches(error: unknown): boolean {
  return ['ENOSPC', 'EMFILE', 'ENFILE'].includes((error as NodeJS.ErrnoException).code ?? '');
}
