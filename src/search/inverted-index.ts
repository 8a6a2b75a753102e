import { cutWords, fold, startOf } from './words.js';

/** A word of the index, folded. */
export interface Term {
  readonly folded: string;
  /** How the texts write it, in lower case. */
  readonly forms: string[];
  /** Pairs of a document's number and the word's weight there, in the order of the documents. */
  readonly postings: number[];
}

export interface InvertedIndex {
  readonly terms: readonly Term[];
  /** The terms by their first letters, as `startOf` cuts them. */
  readonly byStart: ReadonlyMap<string, readonly Term[]>;
  readonly size: number;
}

/** The texts of one document, each with the weight of its words. */
export type WeightedTexts = readonly (readonly [text: string, weight: number])[];

/** How far a long field evens out: less than the customary 0.75, for answers are all of a page at most. */
const lengthShare = 0.3;

/**
 * Indexes documents by their words. Frequencies are those of BM25F: weighted by field, evened out by length.
 *
 * @see Robertson and Zaragoza, “The Probabilistic Relevance Framework: BM25 and Beyond” (2009), section 3.6.
 */
export function buildIndex(documents: readonly WeightedTexts[]): InvertedIndex {
  const terms = new Map<string, Term>();
  const byForm = new Map<string, Term>();
  const cut = documents.map((texts) => texts.map(([text, weight]) => ({ words: cutWords(text), weight })));
  const averages = (cut[0] ?? []).map((_, field) => average(cut.map((texts) => texts[field]!.words.length)));
  cut.forEach((texts, number) => {
    texts.forEach(({ words, weight }, field) => {
      const norm = 1 - lengthShare + lengthShare * (words.length / averages[field]!);
      for (const word of words) {
        const term = byForm.get(word) ?? addForm(word, terms, byForm);
        addPosting(term.postings, number, weight / norm);
      }
    });
  });
  return { terms: [...terms.values()], byStart: groupByStart(terms.values()), size: documents.length };
}

function addForm(word: string, terms: Map<string, Term>, byForm: Map<string, Term>): Term {
  const folded = fold(word);
  const term = terms.get(folded) ?? { folded, forms: [], postings: [] };
  term.forms.push(word);
  terms.set(folded, term);
  byForm.set(word, term);
  return term;
}

function groupByStart(terms: Iterable<Term>): Map<string, Term[]> {
  const groups = new Map<string, Term[]>();
  for (const term of terms) {
    const start = startOf(term.folded);
    const group = groups.get(start);
    if (group) group.push(term);
    else groups.set(start, [term]);
  }
  return groups;
}

function addPosting(postings: number[], number: number, weight: number): void {
  const last = postings.length - 2;
  if (postings[last] === number) postings[last + 1]! += weight;
  else postings.push(number, weight);
}

function average(lengths: readonly number[]): number {
  return lengths.reduce((sum, length) => sum + length, 0) / lengths.length || 1;
}
