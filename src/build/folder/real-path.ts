import { readlinkSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { attempt, ifThere } from '../attempt.js';

/**
 * Where a file or folder that a user names really stands, or will stand: links are followed, also one that leads nowhere
 * yet. Who writes there lets the link stay one.
 *
 * @throws the system's error, such as `ELOOP`.
 */
export function realPathOf(path: string): string {
  // A pipe or a device is written to under the name it was given: that behind `/dev/stdout` is none.
  const stats = ifThere(() => statSync(path));
  if (stats && !stats.isFile() && !stats.isDirectory()) return resolve(path);
  // Another build may take it away meanwhile, to put its own in the place.
  const real = ifThere(() => realpathSync(path));
  if (real !== undefined) return real;
  const full = resolve(path);
  if (dirname(full) === full) return full;
  const here = join(realPathOf(dirname(full)), basename(full));
  const to = attempt(() => readlinkSync(here));
  return to === undefined ? here : realPathOf(resolve(dirname(here), to));
}

/**
 * Whether somebody may mean a path by a text. None is blank: an empty variable of a script would stand for the folder it
 * runs in. Nor does one begin with `~/`, which shells leave as it is in `--out=~/faq`, or with `https://`.
 */
export function isPath(text: string): boolean {
  return text.trim() !== '' && !/^(?:~(?:$|[/\\])|[a-z][a-z\d+.-]+:\/\/)/i.test(text);
}

/** Whether a path is a folder or lies in it; both are real paths. */
export function isWithin(folder: string, path: string): boolean {
  return `${path}${sep}`.startsWith(folder.endsWith(sep) ? folder : `${folder}${sep}`);
}
