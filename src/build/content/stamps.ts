import { lstatSync, statSync, type Stats } from 'node:fs';
import { attempt } from '../attempt.js';
import { digest } from '../digest.js';
import type { ContentFile } from './list-content.js';

/** Two changes within this time may carry the same times: some file systems count in two seconds. */
const granularityMs = 2000;

/**
 * What the file system says of a file and changes with its content: size, times, number. A program may set the time of
 * modification, not that of the last change. Git's index trusts the same fields. A number tells a time to a quarter of a
 * microsecond, and a file that was changed in the last two seconds has no stamp; `bigint` takes twice as long.
 */
export function stampOf({ size, mtimeMs, ctimeMs, ino }: Stats): string {
  return `${size} ${mtimeMs} ${ctimeMs} ${ino}`;
}

/** Whether a file was changed so lately that one more change might leave its stamp as it is. */
export function isFresh({ mtimeMs, ctimeMs }: Stats): boolean {
  return Date.now() - Math.max(mtimeMs, ctimeMs) < granularityMs;
}

/** The stamp of what stands at a path, or where a link there leads; `undefined` when there is nothing. */
export function stampAt(path: string): string | undefined {
  return attempt(() => stampOf(statSync(path)));
}

/** Which folder stands at a path, or where a link there leads; `undefined` where there is none. */
export function folderAt(path: string, look: typeof statSync = statSync): string | undefined {
  return attempt(() => {
    const stats = look(path, { bigint: true });
    // The number of a folder that was removed is given to the next; they are not born at the same time.
    return stats?.isDirectory() ? `${stats.ino} ${stats.birthtimeNs}` : undefined;
  });
}

/** Stamps by path; `undefined` for what cannot be told from its later states. */
export type Stamps = ReadonlyMap<string, string | undefined>;

/** The stamps of content files as they are now. */
export function stampsOfContent(files: readonly ContentFile[]): Stamps {
  const stampOfContent = (file: string) => {
    const stats = lstatSync(file);
    return stats.isFile() ? stampOf(stats) : undefined;
  };
  return new Map(files.map(({ path, file }) => [path, attempt(() => stampOfContent(file))]));
}

/** Digest of the stamps of all files; `undefined` when one has none, because nobody can tell then that all are as they were. */
export function digestOfStamps(stamps: Stamps): string | undefined {
  const parts: string[] = [];
  for (const [path, stamp] of stamps) {
    if (stamp === undefined) return undefined;
    parts.push(path, stamp);
  }
  return digest(JSON.stringify(parts));
}
