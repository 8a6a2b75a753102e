import { findWords, joinTexts, type JoinedTexts } from './joined-texts.js';
import { toSound } from './phonetic.js';
import { startOf } from './stem.js';
import { stopWords } from './stop-words.js';
import { fold, lowerCase } from './words.js';

/** A word of the index, folded. */
export interface Term {
  readonly folded: string;
  /** How the texts write it, in lower case. */
  readonly forms: string[];
  /** How strong it is in each document that holds it, by number, in the order of the documents. */
  readonly postings: Map<number, number>;
  /** Its stem, once that has been asked for. */
  stem?: string;
}

/** A term as a reader would write it: with its accents, which ids and names of files lack. */
export function formOf({ folded, forms }: Term): string {
  return forms.find((form) => form !== folded) ?? folded;
}

/** A text of a document, and what its words count for. */
export interface Field {
  readonly text: string;
  /** Number of its document. */
  readonly number: number;
  readonly weight: number;
}

export interface InvertedIndex {
  /** How many documents there are. */
  readonly size: number;
  /** For each of these folded words, the terms that share its first letters, as `startOf` cuts them. */
  alike(words: readonly string[]): (readonly Term[])[];
  /** Every word of the texts, folded, and how it sounds. */
  vocabulary(): ReadonlyMap<string, string>;
  /** The terms of words of the vocabulary. */
  termsOf(words: readonly string[]): Term[];
}

/** After so many looks at the texts all of their words are read, for good: that takes as long as some ten looks. */
const maxLooks = 20;

/** How much of its weight a field gives to a word at its first occurrence is `1 / (1 + saturation)`; the rest follows. */
const saturation = 0.5;

/**
 * Indexes documents by their words, no sooner than a query asks for words like them: a first result needs a few
 * hundred words of tens of thousands. A word is as strong in a document as the sum of its fields say, each at most
 * its weight: BM25 field by field, so that a word often repeated in a long answer never outweighs one in a title.
 * Lengths are not evened out: answers are all of a page at most, and it changed nothing.
 *
 * @param fields in the order of their documents, which are numbered below `size`.
 * @see Robertson and Zaragoza, “The Probabilistic Relevance Framework: BM25 and Beyond” (2009), section 3.
 */
export function buildIndex(fields: readonly Field[], size: number): InvertedIndex {
  const texts = joinTexts(fields.map(({ text }) => text));
  const byStart = new Map<string, Term[]>();
  let looks = 0;
  let vocabulary: ReadonlyMap<string, string> | undefined;
  const alike = (words: readonly string[]): Term[][] => {
    const starts = words.map(startOf);
    const unread = looks > maxLooks ? [] : starts.filter((start) => !byStart.has(start));
    if (unread.length > 0) {
      const wanted = ++looks > maxLooks ? undefined : new Set(unread);
      if (!wanted) byStart.clear();
      for (const start of unread) byStart.set(start, []);
      for (const term of readTerms(texts, fields, wanted)) {
        const start = startOf(term.folded);
        byStart.set(start, [...(byStart.get(start) ?? []), term]);
      }
    }
    return starts.map((start) => byStart.get(start) ?? []);
  };
  return {
    size,
    alike,
    vocabulary: () => (vocabulary ??= readVocabulary(texts)),
    termsOf: (words) => alike(words).map((terms, at) => terms.find(({ folded }) => folded === words[at])!),
  };
}

/** What the last field read says of a word. */
interface Count {
  readonly term: Term;
  field: Field | undefined;
  /** How often the word stands in it. */
  count: number;
}

/** The terms that begin, folded, like one of these; without these, all terms. */
function readTerms(texts: JoinedTexts, fields: readonly Field[], starts: ReadonlySet<string> | undefined): Term[] {
  const terms = new Map<string, Count>();
  // Each spelling is looked up once: those of no use are `null`.
  const bySpelling = new Map<string, Count | null>();
  findWords(texts, starts && [...starts], (word, at) => {
    let entry = bySpelling.get(word);
    if (entry === undefined) bySpelling.set(word, (entry = addForm(lowerCase(word), starts, terms)));
    if (entry !== null) countIn(entry, fields[at]!);
  });
  return Array.from(terms.values(), ({ term }) => term);
}

function addForm(form: string, starts: ReadonlySet<string> | undefined, terms: Map<string, Count>): Count | null {
  const folded = fold(form);
  if (stopWords.has(form) || (starts && !starts.has(startOf(folded)))) return null;
  let entry = terms.get(folded);
  if (!entry)
    terms.set(folded, (entry = { term: { folded, forms: [], postings: new Map() }, field: undefined, count: 0 }));
  if (!entry.term.forms.includes(form)) entry.term.forms.push(form);
  return entry;
}

function countIn(entry: Count, field: Field): void {
  const before = entry.field === field ? entry.count : 0;
  entry.field = field;
  entry.count = before + 1;
  const { postings } = entry.term;
  const gain = field.weight * (strengthOf(before + 1) - strengthOf(before));
  postings.set(field.number, (postings.get(field.number) ?? 0) + gain);
}

function strengthOf(count: number): number {
  return count / (count + saturation);
}

/** Words are told apart as `readTerms` does: cut once more, those of a script without spaces may come out otherwise. */
function readVocabulary(texts: JoinedTexts): Map<string, string> {
  const spellings = new Set<string>();
  findWords(texts, undefined, (word) => spellings.add(word));
  const forms = Array.from(spellings, lowerCase).filter((form) => !stopWords.has(form));
  const words = [...new Set(forms.map(fold))];
  // One text of all words is turned to sounds in a fraction of the time that as many short ones take.
  const sounds = toSound(words.join('\n')).split('\n');
  return new Map(words.map((folded, at) => [folded, sounds[at]!]));
}
