import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { attempt } from '../attempt.js';
import { digestLength } from '../digest.js';
import { toBytes } from './lines.js';
import { readSealed, writeSealed } from './sealed-file.js';

/** Results by the digest of all that they were made from: one that is gone is made again. */
export interface Store {
  /** Whether this process has made all that it gives: nobody else had a hand in it. */
  readonly isOwn: boolean;
  get(key: string): Buffer | undefined;
  set(key: string, value: string | Buffer): void;
  /** Deletes what is not among `keys`, once that outnumbers them. */
  prune(keys: ReadonlySet<string>): void;
}

/** Keeps results while the process runs. */
export function memoryStore(): Store {
  // As bytes: they lie outside the heap, and texts with one character beyond Latin-1 take half the memory.
  const values = new Map<string, Buffer>();
  return {
    isOwn: true,
    get: (key) => values.get(key),
    set: (key, value) => values.set(key, toBytes(value)),
    prune: (keys) => deleteOthers(values.keys(), keys, (key) => values.delete(key)),
  };
}

/**
 * Keeps each result in a file of its own below `folder`; in memory, those that the system does not let it write.
 *
 * @param onRefused Called with the system's error for each of these.
 * @param isNew Whether only what this process has put there counts. Default: when there is no folder yet.
 */
export function diskStore(
  folder: string,
  onRefused: (error: unknown) => void,
  isNew: boolean = !existsSync(folder),
): Store {
  const unwritten = memoryStore();
  const fileOf = (key: string) => join(folder, key.slice(0, 2), key.slice(2));
  const remove = (key: string) => {
    try {
      rmSync(fileOf(key), { force: true });
    } catch (error) {
      onRefused(error);
    }
  };
  /** Seals of the only results that a new folder holds: a first build need not look for thousands of others. */
  const own = new Map<string, string>();
  return {
    isOwn: isNew,
    get: (key) =>
      unwritten.get(key) ?? (isNew && !own.has(key) ? undefined : readSealed(fileOf(key), key, own.get(key))),
    set(key, value) {
      try {
        const seal = writeSealed(fileOf(key), key, value);
        if (isNew) own.set(key, seal);
      } catch (error) {
        onRefused(error);
        unwritten.set(key, value);
      }
    },
    prune: (keys) => deleteOthers(listKeys(folder), keys, remove),
  };
}

function deleteOthers(stored: Iterable<string>, keys: ReadonlySet<string>, remove: (key: string) => unknown): void {
  const others = [...stored].filter((key) => !keys.has(key));
  if (others.length > keys.size + 100) others.forEach(remove);
}

/** The keys of what lies in a folder; files of other names are somebody else's. */
function listKeys(folder: string): string[] {
  return (attempt(() => readdirSync(folder, { recursive: true, withFileTypes: true })) ?? [])
    .filter((item) => item.isFile())
    .map(({ parentPath, name }) => parentPath.slice(-2) + name)
    .filter((key) => key.length === digestLength && /^[\da-f]+$/.test(key));
}
