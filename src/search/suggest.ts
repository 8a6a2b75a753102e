import type { Ids } from '../data/model.js';
import type { Entry } from './entries.js';
import { formOf, type InvertedIndex, type Term } from './inverted-index.js';
import { completionsOf } from './match-word.js';
import type { AskedQuestions } from './questions.js';
import { isSameWord } from './stem.js';
import { stopWords } from './stop-words.js';
import { cutAllWords, fold, locateWords } from './words.js';

/** A title or a stored question, by its words, folded. */
interface Sentence {
  readonly text: string;
  readonly words: readonly string[];
  readonly isTitle: boolean;
}

/**
 * Makes what completes a query: titles and stored questions that hold its words, the last one as a beginning, then the
 * words of the index that begin like the last one. Likeliest first: what says it in one go, then titles, then what
 * begins alike and says little else.
 */
export function createSuggest(
  entries: readonly Entry<Ids>[],
  { asked }: AskedQuestions,
  index: InvertedIndex,
): (prefix: string, limit: number) => string[] {
  let sentences: Sentence[] | undefined;
  const read = (text: string, isTitle: boolean): Sentence => ({ text, words: cutAllWords(text).map(fold), isTitle });
  return (prefix, limit) => {
    sentences ??= [
      ...entries.map(({ section }) => read(section.title, true)),
      ...asked.filter(({ kind }) => kind === 'given').map(({ text }) => read(text, false)),
    ];
    const proposed = [...completeSentence(prefix, sentences), ...completeWord(prefix, index)];
    const byLowerCase = new Map(proposed.toReversed().map((text) => [text.toLowerCase(), text]));
    return [...byLowerCase.values()].toReversed().slice(0, limit);
  };
}

function completeSentence(prefix: string, sentences: readonly Sentence[]): string[] {
  const typed = cutAllWords(prefix);
  const last = /[\s\p{P}]$/u.test(prefix) ? undefined : typed.at(-1);
  const begun = last === undefined ? undefined : fold(last);
  const whole = typed.filter((word) => word !== last && !stopWords.has(word)).map(fold);
  const said = typed.map(fold);
  // Small words alone, or a lone letter, say nothing yet of what is meant, but how the sentence begins.
  if (whole.length === 0 && (begun === undefined || begun.length < 2 || stopWords.has(last!)))
    return completeBeginning(said.join(' '), sentences);
  // Of `comment moiss`, the first word tells little of where the second stands.
  const together = ` ${said.slice(typed.findIndex((word) => !stopWords.has(word))).join(' ')}`;
  const likelihood = ({ words, isTitle }: Sentence): number =>
    (` ${words.join(' ')}`.includes(together) ? 2 : 0) +
    (isTitle ? 1 : 0) +
    // `clé` begins `clean` as well, which it says less of.
    (begun !== undefined && words.includes(begun) ? 0.5 : 0) +
    (words[0]!.startsWith(said[0]!) ? 0.5 : 0) +
    1 / words.length;
  return sentences
    .filter(
      ({ words }) =>
        whole.every((one) => words.some((word) => isSameWord(word, one))) &&
        (begun === undefined || words.some((word) => word.startsWith(begun))),
    )
    .map((sentence) => ({ sentence, value: likelihood(sentence) }))
    .sort((a, b) => b.value - a.value)
    .map(({ sentence }) => sentence.text);
}

/** The sentences that begin so, titles first, as they come; a lone letter is no beginning. */
function completeBeginning(said: string, sentences: readonly Sentence[]): string[] {
  if (said.length < 2) return [];
  const begun = sentences.filter(({ words }) => words.join(' ').startsWith(said));
  return [...begun.filter(({ isTitle }) => isTitle), ...begun.filter(({ isTitle }) => !isTitle)].map(
    ({ text }) => text,
  );
}

/** The text with its last word completed by the words of the index that begin like it, weightiest first. */
function completeWord(text: string, index: InvertedIndex): string[] {
  const last = locateWords(text).at(-1);
  // After other words a lone letter or a small word may become anything.
  if (!last || last.end < text.length) return [];
  if (last.start > 0 && (last.end - last.start < 2 || stopWords.has(last.lower))) return [];
  return completionsOf(fold(last.lower), index)
    .map((term) => ({ term, weight: weigh(term) }))
    .sort((a, b) => b.weight - a.weight || (a.term.folded < b.term.folded ? -1 : 1))
    .map(({ term }) => text.slice(0, last.start) + formOf(term));
}

function weigh({ postings }: Term): number {
  return Array.from(postings.values()).reduce((sum, strength) => sum + strength, 0);
}
