import { randomUUID } from 'node:crypto';
import { mkdir, open, readFile, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { ignoreMissing } from './beside.js';

export interface ReplaceOptions {
  /** Whether the new content is on the disk before it takes the place of the old one. Default: `false`. */
  readonly sync?: boolean;
}

/** Replaces one file; see `replaceFiles`. */
export function replaceFile(target: string, value: string, options: ReplaceOptions = {}): Promise<void> {
  return replaceFiles([[target, value]], options);
}

/**
 * Makes files hold these texts, each by a rename: a reader finds the old content or the new one, never a half, and all
 * are written before the first takes its place. Their rights stay; parents are made. A file that holds its text already
 * is not touched.
 */
export async function replaceFiles(
  files: readonly (readonly [target: string, value: string])[],
  { sync = false }: ReplaceOptions = {},
): Promise<void> {
  const written: (readonly [next: string, target: string])[] = [];
  try {
    for (const [target, value] of files) {
      if ((await readFile(target).catch(ignoreMissing))?.equals(Buffer.from(value))) continue;
      const next = join(dirname(target), `.${basename(target)}.${randomUUID().slice(0, 8)}`);
      written.push([next, target]);
      await writeBeside(next, target, value, sync);
    }
    for (const [next, target] of written) await rename(next, target);
  } finally {
    for (const [next] of written) await rm(next, { force: true });
  }
}

async function writeBeside(next: string, target: string, value: string, sync: boolean): Promise<void> {
  const before = await stat(target).catch(ignoreMissing);
  await mkdir(dirname(target), { recursive: true });
  const handle = await open(next, 'wx');
  try {
    if (before) await handle.chmod(before.mode & 0o777);
    await handle.writeFile(value);
    if (sync) await handle.sync();
  } finally {
    await handle.close();
  }
}
