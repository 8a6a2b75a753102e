import { existsSync, realpathSync } from 'node:fs';
import { basename, dirname, join, sep } from 'node:path';
import { BuildFailure } from '../failure.js';
import { refuseUnmarked } from './mark.js';

/**
 * Refuses a target whose replacement would destroy what no build wrote: the content itself, or other files.
 * The target is a folder that does not exist, is empty, or holds an earlier build and nothing else;
 * here the mark of that build is enough, its files are read when they are replaced.
 *
 * @throws BuildFailure
 */
export function checkTarget(out: string, content: string): void {
  const target = real(out);
  if (`${real(content)}${sep}`.startsWith(target.endsWith(sep) ? target : `${target}${sep}`)) {
    throw new BuildFailure({ code: 'target-holds-content' });
  }
  if (existsSync(target)) refuseUnmarked(target);
}

/** The path without symbolic links, of what exists of it. */
function real(path: string): string {
  if (existsSync(path)) return realpathSync(path);
  return dirname(path) === path ? path : join(real(dirname(path)), basename(path));
}
