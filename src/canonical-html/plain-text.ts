import { isBlock } from './elements.js';
import { decode, tokenize } from './tokenize.js';

/** The words of canonical HTML in reading order, one line per block: for comparing, not for reading. */
export function plainText(html: string): string {
  let text = '';
  for (const { type, name, raw } of tokenize(html)) {
    if (type === 'text') text += decode(raw);
    else if (isBlock(name) || name === 'br') text += '\n';
  }
  return text
    .split('\n')
    .map((line) => line.replace(/[ \t\r]+/g, ' ').trim())
    .filter(Boolean)
    .join('\n');
}
