import { existsSync, readdirSync, realpathSync } from 'node:fs';
import { basename, dirname, join, sep } from 'node:path';
import type { Language } from '../../compiler/messages.js';
import { CommandFailure } from '../io.js';
import { systemReason } from '../system-reason.js';
import { words } from '../words.js';

/** What a build writes at the top of its folder. */
const ours = new Set(['faq.json', 'index.d.ts', 'index.js', 'pages', 'sections']);

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
  const other = entries.find((entry) => !ours.has(entry)) ?? (entries.includes('faq.json') ? undefined : entries[0]);
  if (other !== undefined) throw new CommandFailure(words[lang].outNotOurs(name, other));
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
