import { existsSync, readdirSync, readFileSync, realpathSync } from 'node:fs';
import { basename, dirname, join, sep } from 'node:path';
import { header } from '../../compiler/output/modules.js';
import type { Language } from '../../compiler/rules/language.js';
import { CommandFailure } from '../../cli/io.js';
import { systemReason } from '../system-reason.js';
import { words } from '../../cli/words.js';
import { mainFiles } from '../outputs/main-files.js';

/** What a build writes at the top of its folder. */
const ours = new Set([...Object.values(mainFiles), 'index.d.ts', 'pages', 'sections']);

/**
 * Refuses a target whose replacement would destroy what no build wrote: the content itself, or other files.
 * The target is a folder that does not exist, is empty, or holds an earlier build and nothing else.
 */
export function checkTarget(out: string, content: string, { out: name, lang }: { out: string; lang: Language }): void {
  const target = real(out);
  if (`${real(content)}${sep}`.startsWith(target.endsWith(sep) ? target : `${target}${sep}`)) {
    throw new CommandFailure(words[lang].outHoldsContent(name));
  }
  if (!existsSync(target)) return;
  const entries = entriesOf(target, name, lang);
  const other = entries.find((entry) => !ours.has(entry)) ?? (holdsBuild(target, entries) ? undefined : entries[0]);
  if (other !== undefined) throw new CommandFailure(words[lang].outNotOurs(name, other));
}

/** Whether a file stands there that only a build writes: of an `index.js`, the first line tells. */
function holdsBuild(target: string, entries: readonly string[]): boolean {
  if (entries.includes(mainFiles.json) || entries.includes(mainFiles.pages)) return true;
  return (
    entries.includes(mainFiles.modules) && readFileSync(join(target, mainFiles.modules), 'utf8').startsWith(header)
  );
}

function entriesOf(target: string, name: string, lang: Language): string[] {
  try {
    return readdirSync(target);
  } catch (error) {
    throw new CommandFailure(words[lang].cannotWrite(name, systemReason(error, lang)));
  }
}

/** The path without symbolic links, of what exists of it. */
function real(path: string): string {
  if (existsSync(path)) return realpathSync(path);
  return dirname(path) === path ? path : join(real(dirname(path)), basename(path));
}
