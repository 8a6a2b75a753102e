/*
 * The text of one line, as a grammar in which each piece begins with another sign: where one fits, no other does, so
 * nothing is tried twice. What a piece may hold and what may stand beside it is drawn so that flanking, entities and
 * bare addresses (https://spec.commonmark.org/0.31.2/#delimiter-run, https://github.github.com/gfm/#autolinks-extension-)
 * cannot be a matter of opinion.
 */

/** Characters that mean nothing inside a line: ASCII without signs, and beyond it all but odd spaces and separators. */
const letters = String.raw` "#$%'()+,./0-9;=>?A-GI-VX-Z^a-gi-vx-z{}\u00a0-\u167f\u1681-\u1fff\u200c\u200d\u2010-\u2027\u202f-\u205e\u2070-\u2fff\u3001-\ud7ff\ue000-\ufefe\uff00-\ufffd-`;

/** The same, one by one, and signs that mean nothing in their place: no address, entity or emphasis begins with them. */
const plain = [
  `[${letters}]`,
  '[\\ud800-\\udbff][\\udc00-\\udfff]',
  ':(?!//)',
  '[wW](?![wW]{2}\\.)',
  '[hH](?![tT]{2}[pP][sS]?://)',
  '!(?!\\[)',
  '&(?!#?[A-Za-z0-9]+;)',
  '(?<=^|[ (["])@',
  '(?<=[A-Za-z0-9])_(?=[A-Za-z0-9])',
].join('|');

const code = '(?<!`)`(?![`\\s])(?:[^`\\s]| (?!`))+`(?!`)';
const words = `${plain}|${code}`;
const url = '[A-Za-z0-9\u00c0-\u017f/#.?=%+,:_~@&-]+';
const title = '(?: "[A-Za-z0-9\u00c0-\u017f’ ,.:?-]+")?';
const target = String.raw`\]\(${url}${title}\)`;
/** Pieces between two marks, with no space at their edges. */
const held = (pieces: string) => String.raw`(?!\s)(?:${pieces})+(?<!\s)`;
const before = '(?<=^|[ ([«"’])';
const after = String.raw`(?=$|[ ,.;:!?)\]"\u00a0\u202f»]|\*\*)`;
const emphasis = (pieces: string) => String.raw`${before}(?:\*(?!\*)${held(pieces)}\*|_${held(pieces)}_)${after}`;
const strong = (pieces: string) => String.raw`${before}\*\*(?!\*)${held(pieces)}\*\*${after}`;
const image = String.raw`!\[${held(plain)}${target}`;
const link = String.raw`\[${held(`${words}|${image}|${emphasis(words)}`)}${target}`;
const autolink = `<https?://${url}>`;
const address = '(?<=^|[ (])https?://[a-z0-9-]+(?:\\.[a-z0-9-]+)+(?:/[A-Za-z0-9/#?=-]*)?(?=$| )';

const piece = new RegExp(
  [
    address,
    `[${letters}]+`,
    words,
    image,
    link,
    strong(`${words}|${link}|${emphasis(words)}`),
    emphasis(`${words}|${link}`),
    autolink,
  ].join('|'),
  'y',
);

/** Whether both parsers read these words of one line alike. */
export function isProvenText(text: string): boolean {
  if (text !== text.trim()) return false;
  for (let at = 0; at < text.length; at = piece.lastIndex) {
    piece.lastIndex = at;
    if (!piece.test(text)) return false;
  }
  return text !== '';
}
