import { stopWords } from './stop-words.js';
import { cutAllWords, fold, startOf } from './words.js';

/** A word of the index, folded. */
export interface Term {
  readonly folded: string;
  /** How the texts write it, in lower case. */
  readonly forms: string[];
  /** Pairs of a document's number and the word's strength there, in the order of the documents. */
  readonly postings: number[];
}

export interface InvertedIndex {
  readonly terms: readonly Term[];
  /** The terms by their first letters, as `startOf` cuts them. */
  readonly byStart: ReadonlyMap<string, readonly Term[]>;
  /** How many different words each document holds. */
  readonly lengths: readonly number[];
}

/** The texts of one document, each with the weight of its words. */
export type WeightedTexts = readonly (readonly [text: string, weight: number])[];

/** How much of its weight a field gives to a word at its first occurrence is `1 / (1 + saturation)`; the rest follows. */
const saturation = 0.5;

/** What the last field read says of a word. */
interface Count {
  readonly term: Term;
  /** Number of that field. */
  field: number;
  /** How often the word stands in it. */
  count: number;
}

/**
 * Indexes documents by their words. A word is as strong in a document as the sum of its fields say, each at most its
 * weight: BM25 field by field, so that a word often repeated in a long answer never outweighs one in a title.
 * Lengths are not evened out: answers are all of a page at most, and it changed nothing.
 *
 * @see Robertson and Zaragoza, “The Probabilistic Relevance Framework: BM25 and Beyond” (2009), section 3.
 */
export function buildIndex(documents: readonly WeightedTexts[]): InvertedIndex {
  const terms = new Map<string, Count>();
  // Each form is looked up once: those of no use are `null`.
  const byForm = new Map<string, Count | null>();
  let field = 0;
  const lengths = documents.map((texts, number) => {
    let length = 0;
    for (const [text, weight] of texts) {
      field++;
      for (const word of cutAllWords(text)) {
        let entry = byForm.get(word);
        if (entry === undefined) byForm.set(word, (entry = stopWords.has(word) ? null : addForm(word, terms)));
        if (entry !== null && countIn(entry, field, number, weight)) length++;
      }
    }
    return length;
  });
  const list = Array.from(terms.values(), ({ term }) => term);
  return { terms: list, byStart: groupByStart(list), lengths };
}

function addForm(word: string, terms: Map<string, Count>): Count {
  const folded = fold(word);
  let entry = terms.get(folded);
  if (!entry) terms.set(folded, (entry = { term: { folded, forms: [], postings: [] }, field: 0, count: 0 }));
  entry.term.forms.push(word);
  return entry;
}

/** Counts a word of a field; true when it is the document's first. */
function countIn(entry: Count, field: number, number: number, weight: number): boolean {
  const before = entry.field === field ? entry.count : 0;
  entry.field = field;
  entry.count = before + 1;
  const { postings } = entry.term;
  const gain = weight * (strengthOf(before + 1) - strengthOf(before));
  const last = postings.length - 2;
  if (postings[last] === number) postings[last + 1]! += gain;
  else return postings.push(number, gain) > 0;
  return false;
}

function strengthOf(count: number): number {
  return count / (count + saturation);
}

function groupByStart(terms: readonly Term[]): Map<string, Term[]> {
  const groups = new Map<string, Term[]>();
  for (const term of terms) {
    const start = startOf(term.folded);
    const group = groups.get(start);
    if (group) group.push(term);
    else groups.set(start, [term]);
  }
  return groups;
}
