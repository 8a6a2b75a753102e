import { lstatSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { once } from '../../data/once.js';
import { attempt } from '../attempt.js';
import { digestOfStamps, stampOf } from '../content/stamps.js';
import { listFiles } from '../folder/list-files.js';
import { markName } from '../folder/mark.js';
import type { FolderChanges } from '../folder/update-folder.js';

/** The output as it stands in its folder, as the file system tells it from others. */
export interface StandingOutput {
  /** Its absolute path. */
  readonly folder: string;
  /** Paths of the files that this process has written. */
  readonly own: ReadonlySet<string>;
  readonly paths: () => Iterable<string>;
  /** Digest of the stamps of its files. */
  readonly stamps: () => string;
  /** Whether nobody else has replaced the folder or the file that gathers the content. */
  readonly isCurrent: () => boolean;
  /** Whether nobody else has written where these changes will be made. */
  readonly isFree: (changes: FolderChanges) => boolean;
  /** The output after this process has changed it. */
  readonly after: (changes: FolderChanges) => StandingOutput | undefined;
}

/**
 * Looks at an output; `undefined` when it is not there or cannot be read.
 *
 * @param isOwn Whether this process has written a file. Default: it has written none.
 */
export function standingOutput(
  out: string,
  mainFile: string,
  isOwn: (path: string) => boolean = () => false,
): StandingOutput | undefined {
  return attempt(() => {
    const folder = stampOfFolder(out);
    const files = new Map(listFiles(out).map((path) => [path, stampOfFile(out, path)]));
    return fromStamps(out, mainFile, { folder, files, own: new Set([...files.keys()].filter(isOwn)) });
  });
}

interface Stamped {
  /** Stamp of the folder. */
  readonly folder: string;
  /** Stamps of its files. */
  readonly files: Map<string, string>;
  readonly own: Set<string>;
}

function fromStamps(out: string, mainFile: string, { folder, files, own }: Stamped): StandingOutput {
  const stamps = once(() => digestOfStamps(new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1))))!);
  return {
    folder: out,
    own,
    paths: () => files.keys(),
    stamps,
    isCurrent: () =>
      attempt(() => stampOfFolder(out) === folder && stampOfFile(out, mainFile) === files.get(mainFile)) === true,
    isFree({ written, removed, isReplaced }) {
      // What takes the place of the whole folder takes that of every file in it.
      if (isReplaced) return standingOutput(out, mainFile)?.stamps() === stamps();
      return [...written, ...removed, markName].every((path) => stampIfThere(out, path) === files.get(path));
    },
    after({ written, removed, isReplaced }) {
      const isWritten = (path: string) => own.has(path) || written.includes(path);
      if (isReplaced) return standingOutput(out, mainFile, isWritten);
      return attempt(() => {
        // The stamps of the other files stay true: a map of ten thousand is not made again at each save.
        for (const path of [...written, markName]) files.set(path, stampOfFile(out, path));
        for (const path of written) own.add(path);
        for (const path of removed) files.delete(path);
        return fromStamps(out, mainFile, { folder: stampOfFolder(out), files, own });
      });
    },
  };
}

/** A folder has another stamp once another one took its place, or once `updateFolder` has changed files in it. */
function stampOfFolder(out: string): string {
  return stampOf(statSync(out));
}

function stampOfFile(out: string, path: string): string {
  return stampOf(lstatSync(join(out, path)));
}

function stampIfThere(out: string, path: string): string | undefined {
  const stats = lstatSync(join(out, path), { throwIfNoEntry: false });
  return stats && stampOf(stats);
}
