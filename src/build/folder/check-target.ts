import { dirname, relative, sep } from 'node:path';
import { isHidden } from '../content/list-content.js';
import { BuildFailure } from '../failure.js';
import { mainFiles } from '../outputs/main-files.js';
import { readMark, refuseUnmarked } from './mark.js';
import { isWithin, realPathOf } from './real-path.js';

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
  refuseUnmarked(target);
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

/**
 * Refuses a cache that mingles with the content or with an output, of this command or of an earlier one: its files would
 * lie among pages, or be taken for those of a stranger by the next build. A hidden folder of the content may hold it.
 *
 * @throws BuildFailure
 */
export function checkCache(cache: string, content: string, out: string | undefined): void {
  const target = realPathOf(cache);
  const pages = realPathOf(content);
  const others = [pages, ...(out === undefined ? [] : [realPathOf(out)])];
  if (isAmongPages(pages, target) || others.some((folder) => isWithin(target, folder)) || isInOutput(target, out))
    throw new BuildFailure({ code: 'cache-inside' });
}

/** Whether a path is the content, or lies in it and is no hidden one; both are real paths. */
export function isAmongPages(content: string, path: string): boolean {
  return isWithin(content, path) && !relative(content, path).split(sep).some(isHidden);
}

/**
 * Whether a path is, or lies in, what a build has written or will write.
 *
 * @param out The output to come.
 */
export function isInOutput(path: string, out?: string): boolean {
  if (out !== undefined && isWithin(realPathOf(out), path)) return true;
  const mark = readMark(path);
  // A folder of images and documents has a mark too, and may hold other files.
  if (mark && Object.values(mainFiles).some((name) => mark.has(name))) return true;
  return dirname(path) !== path && isInOutput(dirname(path));
}
