import { existsSync, readdirSync, readFileSync, realpathSync } from 'node:fs';
import { basename, dirname, join, sep } from 'node:path';
import { header } from '../../compiler/output/modules.js';
import { BuildFailure } from '../failure.js';
import { mainFiles } from '../outputs/main-files.js';

/** What a build writes at the top of its folder. */
const ours = new Set([...Object.values(mainFiles), 'index.d.ts', 'pages', 'sections']);

/**
 * Refuses a target whose replacement would destroy what no build wrote: the content itself, or other files.
 * The target is a folder that does not exist, is empty, or holds an earlier build and nothing else.
 *
 * @throws BuildFailure
 */
export function checkTarget(out: string, content: string): void {
  const target = real(out);
  if (`${real(content)}${sep}`.startsWith(target.endsWith(sep) ? target : `${target}${sep}`)) {
    throw new BuildFailure({ code: 'target-holds-content' });
  }
  if (!existsSync(target)) return;
  const names = readdirSync(target);
  const foreign = names.find((name) => !ours.has(name)) ?? (holdsBuild(target, names) ? undefined : names[0]);
  if (foreign !== undefined) throw new BuildFailure({ code: 'target-foreign', name: foreign });
}

/** Whether a file stands there that only a build writes: of an `index.js`, the first line tells. */
function holdsBuild(target: string, names: readonly string[]): boolean {
  if (names.includes(mainFiles.json) || names.includes(mainFiles.pages)) return true;
  return names.includes(mainFiles.modules) && readFileSync(join(target, mainFiles.modules), 'utf8').startsWith(header);
}

/** The path without symbolic links, of what exists of it. */
function real(path: string): string {
  if (existsSync(path)) return realpathSync(path);
  return dirname(path) === path ? path : join(real(dirname(path)), basename(path));
}
