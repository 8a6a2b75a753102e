import { encode } from '../canonical-html/tokenize.js';
import type { Passage } from './plain-text.js';
import { stem } from './stem.js';
import { cutWords, fold, locateWords, type Word } from './words.js';

/** The words that a search found, folded, and how much each says. */
export type FoundWords = ReadonlyMap<string, number>;

/** Longest excerpt, in characters of text; the ellipses are not counted. */
const excerptLength = 220;

/** What the first paragraph has before others, in parts of what the rarest word found says. */
const firstAdvantage = 0.7;
/** What a word of the title still says in the text. */
const topicPart = 0.4;

/** What turns a sentence round, in French and in English. */
const negation =
  /(?<![a-zà-ÿ])(?:n[e’']|pas|jamais|sans|aucune?|ni|non|sauf|rien|interdit|not|never|without|no|except)(?![a-zà-ÿ])/i;

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

/**
 * The sentences that say the most of what was found, rare words for more, those of the title for less. The first
 * paragraph answers, and a table's row whose first cell is asked for: others have to say more by most of a rare word.
 */
export function bestExcerpt(passages: readonly Passage[], found: FoundWords, title: string): string {
  const topic = new Set(locateWords(title).map(({ lower }) => stem(fold(lower))));
  const said = new Map(
    Array.from(found, ([word, weight]) => [word, topic.has(stem(word)) ? weight * topicPart : weight]),
  );
  const advantage = firstAdvantage * Math.max(0, ...found.values());
  let best = { passage: passages[0], first: 0, weight: advantage };
  for (const passage of passages) {
    const words = hits(passage.text, found);
    const own = passage === passages[0] || isNamed(passage, found) ? advantage : 0;
    // Few passages hold words that were found, and one that holds less than the best sentence needs no cutting.
    if (weigh(words, said) + own <= best.weight) continue;
    for (const { start, end } of cutSentences(passage.text)) {
      const within = words.filter((one) => one.start >= start && one.end <= end);
      const weight = weigh(within, said) + own;
      if (weight > best.weight) best = { passage, first: start, weight };
    }
  }
  return best.passage ? highlight(cutAround(best.passage, best.first, found), found) : '';
}

/** Whether all words of the cell that names a row were asked for. */
function isNamed({ label }: Passage, found: FoundWords): boolean {
  const words = cutWords(label);
  return words.length > 0 && words.every((word) => found.has(fold(word)));
}

/** What the words say, each once. */
function weigh(words: readonly Word[], found: FoundWords): number {
  let sum = 0;
  for (const one of new Set(words.map(({ lower }) => fold(lower)))) sum += found.get(one)!;
  return sum;
}

function hits(text: string, found: FoundWords): Word[] {
  return locateWords(text).filter(({ lower }) => found.has(fold(lower)));
}

/** The sentences of a passage, with their places in it; one space stands between two. */
function cutSentences(passage: string): { start: number; end: number }[] {
  let end = -1;
  return passage.split(/(?<=[.!?…]) /).map(({ length }) => {
    const start = end + 1;
    end = start + length;
    return { start, end };
  });
}

/**
 * At most `excerptLength` characters from the start of the sentence that begins at `start`, with those before it where
 * there is room. A sentence is cut at its end; at its beginning only where the words found stand late in it and no
 * negation would be lost.
 */
function cutAround({ text, lead }: Passage, start: number, found: FoundWords): string {
  if (lead !== '' && (negation.test(lead) || lead.length + text.length < excerptLength))
    return cutEnd(`${lead} ${text}`, 0);
  if (text.length <= excerptLength) return text;
  const first = hits(text.slice(start), found)[0]?.start ?? 0;
  const late = start + first - Math.floor(excerptLength / 3);
  const isFar = first > excerptLength * 0.75 && !negation.test(text.slice(start, late));
  if (isFar) return cutEnd(text, text.indexOf(' ', late) + 1);
  // Where less than an excerpt follows, the sentences before it fill the room.
  const earlier = cutSentences(text).find((one) => one.start <= start && text.length - one.start <= excerptLength);
  return cutEnd(text, earlier?.start ?? start);
}

/** The text from a place, cut between words, with ellipses where something is left out. */
function cutEnd(text: string, start: number): string {
  const limit = start + excerptLength;
  const end = limit >= text.length ? text.length : Math.max(text.lastIndexOf(' ', limit), start + 1);
  return `${start > 0 ? '… ' : ''}${text.slice(start, end)}${end < text.length ? ' …' : ''}`;
}
