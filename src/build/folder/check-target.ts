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
  if (`${realPathOf(content)}${sep}`.startsWith(target.endsWith(sep) ? target : `${target}${sep}`)) {
    throw new BuildFailure({ code: 'target-holds-content' });
  }
  if (existsSync(target)) refuseUnmarked(target);
}
