import { decode, tokenize } from './tokenize.js';

const inline = new Set(
  'a abbr b bdi bdo cite code del dfn em i img ins kbd mark q s samp small span strong sub sup time u var wbr'.split(
    ' ',
  ),
);

/** The words of canonical HTML in reading order, one line per block: for comparing, not for reading. */
export function plainText(html: string): string {
  let text = '';
  for (const { type, name, raw } of tokenize(html)) {
    if (type === 'text') text += decode(raw);
    else if (!inline.has(name)) text += '\n';
  }
  return text
    .split('\n')
    .map((line) => line.replace(/[ \t\r]+/g, ' ').trim())
    .filter(Boolean)
    .join('\n');
}
