import { articles, englishWords, possessives, stopWords } from './stop-words.js';

/** Latin letters beyond `a` to `z`. */
const accented = '\\u00df-\\u00f6\\u00f8-\\u02af\\u1e00-\\u1eff';
// Ranges of letters, script by script: Unicode property classes take ten times as long. Marks that stand apart from
// their letters and soft hyphens belong to a word.
const ranges = `a-z\\u00ad\\u00b5\\u0300-\\u036f${accented}\\u0370-\\u037d\\u0386\\u0388-\\u0559\\u0561-\\u0587\\u05d0-\\u05f2\\u0610-\\u061a\\u0620-\\u0669\\u066e-\\u06d3\\u06d5-\\u06fc\\u0710-\\u0963\\u0966-\\u1dff\\u1f00-\\u1fff\\u2126\\u212a\\u212b\\u2c00-\\u2dff\\u3005-\\u3007\\u3041-\\ud7ff\\uf900-\\ufdff\\ufe70-\\ufefc\\uff10-\\uff19\\uff21-\\uff3a\\uff41-\\uff5a\\uff66-\\uffdc`;
const letter = `[${ranges}]`;
// Letters and digits are told apart, so that `UTF-8` and `utf8` hold the same words; `C++` and `C#` are words.
const letters = `[a-z](?:\\+\\+|#)(?!${letter})|${letter}+`;
const word = /* @__PURE__ */ new RegExp(`${letters}|\\d+`, 'gi');

/** Scripts that put no space between words: Thai, Lao, Burmese, Khmer, Japanese and Chinese. */
const unspaced = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3041-\u30ff\u3400-\u9fff]/;

/** Vowels of Arabic, which most texts leave out. */
const vowels = '\\u0610-\\u061a\\u064b-\\u065f\\u0670';
const marks = /* @__PURE__ */ new RegExp(`[\\u0300-\\u036f]|(?<=[\\u0610-\\u06fc])[${vowels}]`, 'g');

/** Letters that no mark sets apart, and what they are folded to. */
const plainLetters: Readonly<Record<string, string>> = {
  œ: 'oe',
  æ: 'ae',
  ß: 'ss',
  ı: 'i',
  ł: 'l',
  đ: 'd',
  ø: 'o',
};

/** The space within `3 500`. */
const thousands = /(?<=\d)[ \u00a0\u202f](?=\d{3}(?!\d))/g;

/** A word as it stands in a text. */
export interface Word {
  /** Lower case, with its accents. */
  readonly lower: string;
  readonly start: number;
  readonly end: number;
}

/** The words of a text in lower case, without those too common to tell one text from another. */
export function cutWords(text: string): string[] {
  return cutAllWords(text).filter((one) => !stopWords.has(one));
}

/** The language that a question's small words are of; none when they do not tell. */
export function languageOfQuery(text: string): 'en' | 'fr' | undefined {
  const small = cutAllWords(text).filter((one) => stopWords.has(one));
  const english = small.filter((one) => englishWords.has(one)).length;
  if (english * 2 === small.length) return undefined;
  return english * 2 > small.length ? 'en' : 'fr';
}

/** A word of something said: folded, `notre` as `mon`; articles and the like count only where nothing else would be left. */
export interface Spoken {
  readonly lower: string;
  readonly folded: string;
  readonly isArticle: boolean;
}

/** Every word of something said; `mon site` and `ne marche pas` say something that `site` and `marche` do not. */
export function cutPhrase(text: string): Spoken[] {
  return cutAllWords(text).map((lower) => ({
    lower,
    folded: possessives.has(lower) ? 'mon' : fold(lower),
    isArticle: articles.has(lower),
  }));
}

/** Every word of a text in lower case; `3 500` is one number. */
export function cutAllWords(text: string): string[] {
  return lowerCase(compose(text)).match(word) ?? [];
}

/** Words in lower case, `3 500` as one, without soft hyphens. */
export function lowerCase(text: string): string {
  return text
    .toLowerCase()
    .replace(/\u00ad/g, '')
    .replace(thousands, '');
}

/** What `compose` changes: letters in parts, those that normal forms write otherwise, and runs without spaces. */
export const uncomposed = /* @__PURE__ */ new RegExp(
  `[\\u00ad\\u0300-\\u036f\\u0374\\u0958-\\u095f\\u1f71-\\u1fff\\u2126\\u212a\\u212b\\uf900-\\ufb4f\\uff01-\\uffdc]|${unspaced.source}`,
);

/**
 * A text with each accented letter as one character, ligatures and wide letters as plain ones, without soft hyphens,
 * with words set apart that no space does.
 */
export function compose(text: string): string {
  if (!uncomposed.test(text)) return text.normalize();
  // An accent that no letter takes becomes a space, or it would be met again.
  const composed = text
    .normalize('NFKC')
    .replace(/\u00ad/g, '')
    .replace(/[\u0300-\u036f]/g, ' ');
  return unspaced.test(composed) ? composed.replace(word, (run) => cutRun(run).join('\u200b')) : composed;
}

/** The words of letters that stand together, told apart by the platform where it can. */
function cutRun(run: string): string[] {
  if (!unspaced.test(run) || !('Segmenter' in Intl)) return [run];
  return Array.from(new Intl.Segmenter('ja', { granularity: 'word' }).segment(run), ({ segment }) => segment);
}

/** Every word of a text with its place. */
export function locateWords(text: string): Word[] {
  const words: Word[] = [];
  for (const { 0: run, index } of text.matchAll(wordsLike(undefined))) {
    // Most words need no closer look.
    if (/^[a-z]+$/i.test(run)) words.push({ lower: run.toLowerCase(), start: index, end: index + run.length });
    else words.push(...locateInRun(run, index));
  }
  return words;
}

function locateInRun(run: string, start: number): Word[] {
  let end = start;
  return cutRun(run).map((one) => ({ lower: lowerCase(one.normalize('NFKC')), start: end, end: (end += one.length) }));
}

/**
 * Folds a lower-case word for comparison: no accents, `œ` as `oe`.
 *
 * @example
 * fold('œuvré'); // 'oeuvre'
 */
export function fold(lower: string): string {
  if (/^[a-z]*$/.test(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(marks, '')
    .normalize()
    .replace(/[œæßıłđø]/g, (one) => plainLetters[one]!);
}

/** Finds the words of a lower-case text that begin like one of these once they are folded, and some others; without these, all. */
export function wordsLike(starts: readonly string[] | undefined): RegExp {
  const number = `\\d+(?:${thousands.source}\\d+)*`;
  if (!starts) return new RegExp(`${letters}|${number}`, 'gi');
  // Most characters begin none of these, which takes no look at the one before.
  const initials = starts.map((start) => (start > '{' ? ranges : start[0])).join('');
  const begins = starts.map((start) => start.replace(/[ao]e|ss|./g, unfold)).join('|');
  const first = /\d/.test(initials) ? `${number}|` : '';
  return new RegExp(`${first}(?=[${initials}${accented}])(?<!${letter})(?:${begins})${letter}*`, 'g');
}

/** What may stand for folded letters; `æ`, `œ` and `ß` stand for two. Of other scripts, any letter may. */
function unfold(folded: string): string {
  if (folded > 'z') return `${letter}[${vowels}]*`;
  const [one, other] = folded;
  // In lower case, `İ` has a mark.
  return [`[${one}${accented}]\\u0307?`, other && `[${other}${accented}]?`].join('');
}
