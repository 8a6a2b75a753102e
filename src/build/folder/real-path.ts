import { readlinkSync, realpathSync, statSync, type Stats } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

/**
 * Where a file or folder that a user names really stands, or will stand: links are followed, also one that leads nowhere
 * yet. Who writes there lets the link stay one.
 *
 * @throws the system's error, such as `ELOOP`.
 */
export function realPathOf(path: string): string {
  // A pipe or a device is written to under the name it was given: that behind `/dev/stdout` is none.
  const stats = statsOf(path);
  if (stats) return stats.isFile() || stats.isDirectory() ? realpathSync(path) : resolve(path);
  const full = resolve(path);
  if (dirname(full) === full) return full;
  const here = join(realPathOf(dirname(full)), basename(full));
  const to = linkAt(here);
  return to === undefined ? here : realPathOf(resolve(dirname(here), to));
}

/** `undefined` where there is nothing. */
function statsOf(path: string): Stats | undefined {
  try {
    return statSync(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Where a link leads; `undefined` where there is none. */
function linkAt(path: string): string | undefined {
  try {
    return readlinkSync(path);
  } catch {
    return undefined;
  }
}
