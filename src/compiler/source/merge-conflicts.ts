import type { Report } from '../rules/diagnostic.js';
import { createLocator } from './place.js';

const conflict = /^<{7}(?: .*)?\n(?:(?!<{7}(?: |\n)).*\n)*?={7}\n(?:(?!<{7}(?: |\n)).*\n)*?>{7}(?: .*)?$/gm;

/** Reports each conflict that git left in a text; returns `false` when there is one. */
export function checkMergeConflicts(text: string, report: Report): boolean {
  if (!text.includes('<<<<<<<') || !text.includes('>>>>>>>')) return true;
  const locate = createLocator(text);
  let found = false;
  for (const { 0: marks, index } of text.matchAll(conflict)) {
    found = true;
    const place = locate(index, index + marks.length);
    report('merge-conflict', place, { from: place.line, to: place.endLine! });
  }
  return !found;
}
