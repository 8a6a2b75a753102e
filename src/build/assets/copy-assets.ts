import { lstatSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Finding } from '../../compiler/rules/diagnostic.js';
import { attempt } from '../attempt.js';
import { reportUnread } from '../content/report-unread.js';
import { digest } from '../digest.js';
import { BuildFailure } from '../failure.js';
import { makeFolder } from '../folder/make-folder.js';
import { markName, readMark, type Digests } from '../folder/mark.js';
import { isWithin, realPathOf } from '../folder/real-path.js';
import { FolderChanged, updateFolder } from '../folder/update-folder.js';
import { writeFiles, writeMark, type FileToWrite } from '../folder/write-files.js';
import { OutsideFile, readInside } from '../read-inside.js';
import { digestOfRegular } from '../read-regular.js';

export interface CopyAssets {
  /** Absolute path of the folder that they are copied from. */
  readonly content: string;
  /** Absolute path of the folder that they are copied to, which may hold other files. */
  readonly assets: string;
  /** Absolute path of the output, into which nothing is copied: it is replaced as a whole. */
  readonly out: string | undefined;
}

/**
 * Copies files to the same paths below a folder, and removes from it those that an earlier copy left and nobody names
 * any more. What others have put there stays: its mark says which files are ours.
 *
 * @param findings Gets the files that cannot be read; links are not followed, wherever they lead.
 * @returns Whether anything had to be written.
 * @throws BuildFailure when another file stands where one is to be copied to.
 */
export async function copyAssets(
  paths: readonly string[],
  { content, assets, out }: CopyAssets,
  findings: Finding[],
): Promise<boolean> {
  const target = realPathOf(assets);
  const before: Digests = readMark(target) ?? new Map<string, string>();
  if (paths.length === 0 && before.size === 0) return false;
  const stale = paths.filter((path) => {
    const value = readAsset(content, path, findings);
    return value !== undefined && isStale(path, digest(value), { target, out, before });
  });
  const gone = [...before].filter(([path, own]) => !paths.includes(path) && digestAt(target, path) === own);
  if (findings.length > 0 || stale.length + gone.length === 0) return false;
  try {
    makeFolder(target);
    if (!lstatSync(join(target, markName), { throwIfNoEntry: false })) await writeMark(target, before);
    await updateFolder(target, {
      write: (next) => writeFiles(next, filesAt(content, stale)),
      gone: () => gone.map(([path]) => path),
      isCurrent: () => true,
      isWhole: false,
    });
    return true;
  } catch (error) {
    if (error instanceof FolderChanged) throw new BuildFailure({ code: 'assets-foreign', name: stale[0] ?? markName });
    throw new BuildFailure({ code: 'assets-refused' }, error);
  }
}

function readAsset(content: string, path: string, findings: Finding[]): Uint8Array | undefined {
  const file = join(content, path);
  try {
    if (lstatSync(file).isSymbolicLink()) throw new OutsideFile(`${file} is a link`);
    return readInside(content, file);
  } catch (error) {
    reportUnread(path, error, findings);
    return undefined;
  }
}

/** Whether a file is missing, or is our own of an earlier build. */
function isStale(
  path: string,
  wanted: string,
  { target, out, before }: { readonly target: string; readonly out: string | undefined; readonly before: Digests },
): boolean {
  const file = join(target, path);
  // A folder that is a link would lead the copy elsewhere.
  const isElsewhere = realPathOf(dirname(file)) !== dirname(file);
  if (isElsewhere || (out !== undefined && isWithin(realPathOf(out), file)))
    throw new BuildFailure({ code: 'assets-foreign', name: path });
  const standing = digestAt(target, path);
  if (standing === wanted) return false;
  if (standing !== undefined && standing !== before.get(path))
    throw new BuildFailure({ code: 'assets-foreign', name: path });
  return true;
}

/** Digest of the file at a path; `undefined` where there is none, empty where something else stands. */
function digestAt(folder: string, path: string): string | undefined {
  const file = join(folder, path);
  return lstatSync(file, { throwIfNoEntry: false }) && (attempt(() => digestOfRegular(file)) ?? '');
}

function* filesAt(content: string, paths: readonly string[]): Generator<FileToWrite, void, undefined> {
  for (const path of paths) yield { path, value: readInside(content, join(content, path)) };
}
