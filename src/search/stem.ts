import { stopWords } from './stop-words.js';

/**
 * Endings of French words, folded: of what is made of a verb, of verbs, then the feminine. A short word has too little
 * left without a long one.
 */
const endings = [
  '(?<=.{4})(?:issement|issant(?:es?)?|i(?:ss)?(?:on|ez|ent)|atri(?:ce)?|a?t(?:eur|euse)|ation|ement|ance|eu[rx]|euse|ite|ive|if|[ai]ble|isme|iste|age|ante?)',
  '(?<=.{4})(?:er(?:ai(?:ent|t)?|a|i?on|i?ez|ont)|aient|ait?|i?on|i?ez|ent|ir|it|i)',
  '(?<=.{3})(?:er|ee?)',
];
const ending = /* @__PURE__ */ new RegExp(`(?:${endings.join('|')})$`);

/**
 * What a folded word has in common with its plural, its conjugation and the words made of it, more or less. A stem
 * keeps the word's first letters.
 *
 * @example
 * stem('moissonnage') === stem('moissonner'); // true
 */
export function stem(folded: string): string {
  return singular(folded)
    .replace(ending, '')
    .replace(/([^l])\1$/, '$1');
}

/**
 * Whether two folded words are one but for the plural, or one verb in its commonest forms. Stems would say as much of
 * `format` and `formation`, or of `permis` and `permissions`.
 */
export function isSameWord(one: string, other: string): boolean {
  if (one === other) return true;
  if (startOf(one) !== startOf(other) || stopWords.has(one)) return false;
  const [mine, theirs] = [singular(one), singular(other)];
  return mine === theirs || withoutEnding(mine) === withoutEnding(theirs);
}

function singular(folded: string): string {
  return folded.replace(/(?<!e)aux$/, 'al').replace(/(?<=.{2})[sx]$/, '');
}

/** Without the ending of an infinitive or a participle, French or English; short words have too little left. */
function withoutEnding(folded: string): string {
  return folded.replace(/(?<=.{4})(?:er|ez|ee?|ing|ed)$/, '');
}

/** A stem keeps a word's first letters: only words that share these can have the same. */
export function startOf(folded: string): string {
  return folded.slice(0, 3);
}
