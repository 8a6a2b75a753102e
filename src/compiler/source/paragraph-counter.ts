import type { Limits } from './limits.js';
import type { RuleData } from '../rules/rules.js';
import type { SourceLine } from './lines.js';

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
      let inWord = false;
      for (let index = first; index < text.length; index++) {
        const code = text.charCodeAt(index);
        if (code === 0x5b) open++;
        else if (code === 0x5d && open > 0) open--;
        if (open === 0) words = 0;
        else if (isWord(code) && !inWord && ++words > limits.bracketWords)
          return { found: words, limit: limits.bracketWords, unit: 'words' };
        inWord = isWord(code);
      }
      return undefined;
    },
  };
}

/** What a mail address may begin with: ASCII letters and digits, and `+`, `-`, `.`, `_`. */
function isWord(code: number): boolean {
  return (
    (code >= 0x30 && code <= 0x39) ||
    (code >= 0x41 && code <= 0x5a) ||
    (code >= 0x61 && code <= 0x7a) ||
    code === 0x2b ||
    code === 0x2d ||
    code === 0x2e ||
    code === 0x5f
  );
}
