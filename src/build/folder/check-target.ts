import { existsSync } from 'node:fs';
import { sep } from 'node:path';
import { BuildFailure } from '../failure.js';
import { refuseUnmarked } from './mark.js';
import { realPathOf } from './real-path.js';

/**
 * Refuses a target whose replacement would destroy what no build wrote: the content itself, or other files.
 * The target is a folder that does not exist, is empty, or holds an earlier build and nothing else;
 * here the mark of that build is enough, its files are read when they are replaced.
 *
 * @throws BuildFailure
 */
export function checkTarget(out: string, content: string): void {
  const target = realPathOf(out);
  if (isWithin(target, realPathOf(content))) throw new BuildFailure({ code: 'target-holds-content' });
  if (existsSync(target)) refuseUnmarked(target);
}

/**
 * Refuses a folder for images and documents that is, or lies in, the content or the output.
 *
 * @throws BuildFailure
 */
export function checkAssets(assets: string, folders: readonly string[]): void {
  const target = realPathOf(assets);
  if (folders.some((folder) => isWithin(realPathOf(folder), target))) throw new BuildFailure({ code: 'assets-inside' });
}

function isWithin(folder: string, path: string): boolean {
  return `${path}${sep}`.startsWith(folder.endsWith(sep) ? folder : `${folder}${sep}`);
}
