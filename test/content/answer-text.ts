import { decode, tokenize } from '../../src/canonical-html/tokenize.js';

const inline = new Set(['a', 'abbr', 'b', 'code', 'del', 'em', 'i', 'kbd', 's', 'span', 'strong', 'sub', 'sup']);

/** What a reader sees of a body, in one line: every kind of space is one ordinary space, apostrophes are straight. */
export function answerText(html: string): string {
  let text = '';
  for (const { type, name, raw } of tokenize(html)) {
    if (type === 'text') text += decode(raw);
    else if (!inline.has(name)) text += ' ';
  }
  return text
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .replace(/’/g, "'")
    .trim();
}
