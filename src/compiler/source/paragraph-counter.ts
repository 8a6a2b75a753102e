import type { Limits } from './limits.js';
import type { RuleData } from '../rules/rules.js';
import type { SourceLine } from './lines.js';

/** Words are made of what a mail address may begin with: ASCII letters and digits, and `+`, `-`, `.`, `_`. */
const bracketsAndWords = /[[\]]|[\w+.-]+/g;

/**
 * Counts the lines of each paragraph, and the words after a bracket that it leaves open: at each of them a parser looks
 * back as far as the bracket, for an address cannot begin inside a link.
 */
export function createParagraphCounter(limits: Limits): {
  add(line: SourceLine, inTable: boolean): RuleData['limit-paragraph'] | undefined;
} {
  let lines = 0;
  let open = 0;
  let words = 0;
  return {
    add({ text, startsBlock, isCode }, inTable) {
      if (startsBlock || inTable || isCode) lines = open = words = 0;
      if (isCode) return undefined;
      if (++lines > limits.paragraphLines) return { found: lines, limit: limits.paragraphLines, unit: 'lines' };
      // Before a bracket opens there is nothing to count.
      const first = open > 0 ? 0 : text.indexOf('[');
      if (first < 0) return undefined;
      for (const [piece] of text.slice(first).matchAll(bracketsAndWords)) {
        if (piece === '[') open++;
        else if (piece === ']') open = Math.max(0, open - 1);
        if (open === 0) words = 0;
        else if (piece !== '[' && piece !== ']' && ++words > limits.bracketWords)
          return { found: words, limit: limits.bracketWords, unit: 'words' };
      }
      return undefined;
    },
  };
}
