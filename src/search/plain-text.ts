import { isBlock } from '../canonical-html/elements.js';
import { decode, eachAttribute, tokenize } from '../canonical-html/tokenize.js';

/** A block of text, with what has to be read before it: the header of a table's cell, the sentence that opens a list. */
export interface Passage {
  readonly text: string;
  /** Empty where nothing has. */
  readonly lead: string;
  /** The first cell of a row, which says what the row is about; empty for others. */
  readonly label: string;
}

/**
 * The text of canonical HTML, one passage a paragraph, item, row or block of code. A row comes with the headers of its
 * columns, an item with the sentence that ends in `:` before the list.
 *
 * @example
 * readPassages('<p>Un <a href="x">lien</a>.</p><ul><li>Un point</li></ul>').map(({ text }) => text); // ['Un lien.', 'Un point']
 */
export function readPassages(html: string): Passage[] {
  const passages: Passage[] = [];
  let text = '';
  let opening = '';
  let headers: string[] = [];
  let cells: string[] = [];
  /** Where the link to another section begins that is being read, and how much of the text such links make up. */
  let link = -1;
  let linked = 0;
  const take = (): string => {
    const taken = text.replace(/\s+/g, ' ').trim();
    text = '';
    return taken;
  };
  const add = (passage: string, lead = '', label = ''): void => {
    // What is a third or more of links to other sections speaks of those.
    if (passage !== '' && linked * 3 <= passage.length) passages.push({ text: passage, lead, label });
    linked = 0;
  };
  let skipped = '';
  for (const { type, name, raw } of tokenize(html)) {
    // What is struck out, and the calls of notes, are no part of a passage.
    if (skipped) skipped = type === 'close' && name === skipped ? '' : skipped;
    else if (type === 'open' && (/^(del|s)$/.test(name) || raw.includes(' data-footnote-ref'))) skipped = name;
    else if (type === 'text') text += decode(raw);
    else if (name === 'a') {
      if (type === 'close' && link >= 0) linked += text.length - link;
      link = type === 'open' && isInternal(raw) ? text.length : -1;
    } else if (name === 'br') text += ' ';
    else if (name === 'img' && type === 'open') text += eachAttribute(raw).find(([key]) => key === 'alt')?.[1] ?? '';
    else if (name === 'td' || name === 'th') {
      const cell = take();
      if (type === 'open') continue;
      cells.push(cell);
      if (name === 'th') headers[cells.length - 1] = cell;
    } else if (name === 'tr') {
      if (type === 'close' && cells.some((cell, at) => cell !== headers[at]))
        add(joinRow(cells, headers), '', cells[0]);
      cells = [];
    } else if (isBlock(name) && cells.length === 0) {
      const block = take();
      if (name === 'table') headers = [];
      add(block, name === 'li' || name === 'ul' || name === 'ol' ? opening : '');
      if (name === 'p' && type === 'close') opening = block.endsWith(':') ? block : '';
    }
  }
  add(take());
  return passages;
}

function joinRow(cells: readonly string[], headers: readonly string[]): string {
  const named = cells.map((cell, at) => (headers[at] && headers[at] !== cell ? `${headers[at]} : ${cell}` : cell));
  return named.filter((cell) => cell !== '').join(' ; ');
}

/** Whether a link's attributes lead to another section or page of the same content. */
function isInternal(attributes: string): boolean {
  return / href="(?![a-z][a-z0-9+.-]*:)/.test(attributes);
}

const internalLink = '<a href="(?![a-z][a-z0-9+.-]*:)[^]*?</a>';
const struck = '<(?:del|s)>[^]*?</(?:del|s)>';
const tag = '<[^"<>]*(?:"[^"]*"[^"<>]*)*>';
const markup = new RegExp(`${internalLink}|${struck}|${tag}|&[^&;]+;`, 'g');
/** What is said of pictures, and the names of the files that links lead to. */
const hidden = / alt="([^"]+)"| href="[a-z]+:\/\/[^"/]+\/(?:[^"?#]*\/)?([^"/?#]+\.[a-z0-9]{2,8})["?#]/gi;

/**
 * A body's words for the index, the first paragraph apart. Tags and references become spaces; links to other sections
 * are left out, for they speak of those. What pictures show and the names of files linked to are added.
 */
export function readIndexText(html: string): { answer: string; rest: string } {
  const end = Math.max(html.indexOf('</p>'), 0);
  const more = Array.from(html.matchAll(hidden), ([, alt, file]) => alt ?? file).join(' ');
  return { answer: html.slice(0, end).replace(markup, ' '), rest: `${html.slice(end).replace(markup, ' ')} ${more}` };
}
