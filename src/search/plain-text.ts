import { isBlock } from '../canonical-html/elements.js';
import { decode, tokenize } from '../canonical-html/tokenize.js';

/**
 * The text of canonical HTML, one string a paragraph, item, row or block of code.
 *
 * @example
 * readPassages('<p>Un <a href="x">lien</a>.</p><ul><li>Un point</li></ul>'); // ['Un lien.', 'Un point']
 */
export function readPassages(html: string): string[] {
  const passages: string[] = [];
  let passage = '';
  const end = (): void => {
    const text = passage.replace(/\s+/g, ' ').trim();
    if (text !== '') passages.push(text);
    passage = '';
  };
  let skipped = '';
  for (const { type, name, raw } of tokenize(html)) {
    // What is struck out, and the calls of notes, are no part of a passage.
    if (skipped) skipped = type === 'close' && name === skipped ? '' : skipped;
    else if (type === 'open' && (/^(del|s)$/.test(name) || raw.includes(' data-footnote-ref'))) skipped = name;
    else if (type === 'text') passage += decode(raw);
    else if (/^(t[dh]|br)$/.test(name)) passage += ' ';
    else if (isBlock(name)) end();
  }
  end();
  return passages;
}

const internalLink = '<a href="(?![a-z][a-z0-9+.-]*:)[^]*?</a>';
const struck = '<(?:del|s)>[^]*?</(?:del|s)>';
const tag = '<[^"<>]*(?:"[^"]*"[^"<>]*)*>';
const markup = new RegExp(`${internalLink}|${struck}|${tag}|&[^&;]+;`, 'g');

/**
 * A body's words for the index, the first paragraph apart. Tags and references become spaces; links to other sections
 * are left out, for they speak of those.
 */
export function readIndexText(html: string): { answer: string; rest: string } {
  const end = Math.max(html.indexOf('</p>'), 0);
  return { answer: html.slice(0, end).replace(markup, ' '), rest: html.slice(end).replace(markup, ' ') };
}
