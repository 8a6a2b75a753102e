import { encode } from '../canonical-html/tokenize.js';
import { fold, locateWords, type Word } from './words.js';

/** The words that a search found, folded. */
export type FoundWords = ReadonlySet<string>;

/** Longest excerpt, in characters of text; the ellipses are not counted. */
const excerptLength = 220;

/** The text as HTML, with the words found in `<mark>`. */
export function highlight(text: string, found: FoundWords): string {
  let html = '';
  let end = 0;
  for (const word of hits(text, found)) {
    html += `${encode(text.slice(end, word.start))}<mark>${encode(text.slice(word.start, word.end))}</mark>`;
    end = word.end;
  }
  return html + encode(text.slice(end));
}

/** The passage that holds the most of the words found, cut to a readable length. */
export function bestExcerpt(passages: readonly string[], found: FoundWords): string {
  let best = { passage: '', first: 0, count: -1 };
  for (const passage of passages) {
    const words = hits(passage, found);
    const count = new Set(words.map(({ lower }) => lower)).size;
    if (count > best.count) best = { passage, first: words[0]?.start ?? 0, count };
  }
  return highlight(cutAround(best.passage, best.first), found);
}

function hits(text: string, found: FoundWords): Word[] {
  return locateWords(text).filter(({ lower }) => found.has(fold(lower)));
}

/** At most `excerptLength` characters of a passage, from a little before `position`, cut between words. */
function cutAround(passage: string, position: number): string {
  if (passage.length <= excerptLength) return passage;
  const lead = Math.min(position - excerptLength / 3, passage.length - excerptLength);
  const start = lead <= 0 ? 0 : passage.indexOf(' ', lead) + 1;
  const limit = start + excerptLength;
  const end = limit >= passage.length ? passage.length : Math.max(passage.lastIndexOf(' ', limit), start + 1);
  return `${start > 0 ? '… ' : ''}${passage.slice(start, end)}${end < passage.length ? ' …' : ''}`;
}
