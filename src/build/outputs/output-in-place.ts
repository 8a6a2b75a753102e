import { lstatSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { once } from '../../data/once.js';
import { stampOf } from '../content/file-stamp.js';
import { listFiles } from '../folder/list-files.js';
import type { FolderChanges } from '../folder/update-folder.js';
import { digest } from '../digest.js';

/** The output that stands in its place, as the file system tells it from others. */
export interface OutputInPlace {
  /** Digest of what it says of each file. */
  readonly stamp: () => string;
  /** Whether nobody has replaced the folder or the file that gathers the content. */
  readonly isCurrent: () => boolean;
  /** The output after files of it were replaced by this process. */
  readonly after: (changes: FolderChanges) => OutputInPlace | undefined;
}

/** Looks at an output; `undefined` when it is not there or cannot be read. */
export function outputInPlace(out: string, mainFile: string): OutputInPlace | undefined {
  try {
    const folder = stampOfFolder(out);
    const files = new Map(listFiles(out).map((path) => [path, stampOfFile(out, path)]));
    return toOutput(out, mainFile, folder, files);
  } catch {
    return undefined;
  }
}

function toOutput(out: string, mainFile: string, folder: string, files: Map<string, string>): OutputInPlace {
  return {
    stamp: once(() => digest(JSON.stringify([...files].sort(([a], [b]) => (a < b ? -1 : 1))))),
    isCurrent() {
      try {
        return stampOfFolder(out) === folder && stampOfFile(out, mainFile) === files.get(mainFile);
      } catch {
        return false;
      }
    },
    after({ written, removed, isReplaced }) {
      if (isReplaced) return outputInPlace(out, mainFile);
      try {
        // All that is known of the others stays true: a map of ten thousand is not made again at each save.
        for (const path of written) files.set(path, stampOfFile(out, path));
        for (const path of removed) files.delete(path);
        return toOutput(out, mainFile, stampOfFolder(out), files);
      } catch {
        return undefined;
      }
    },
  };
}

/** The folder is another once one took its place, or once `updateFolder` has changed files in it. */
function stampOfFolder(out: string): string {
  return stampOf(statSync(out, { bigint: true }));
}

function stampOfFile(out: string, path: string): string {
  return stampOf(lstatSync(join(out, path), { bigint: true }));
}
