import type { Page, Section } from './model.js';

/** Languages that have all the words which the compiler and the readers add to a content. */
export const wordLanguages = ['fr', 'en', 'es'] as const;

/** The same words in each of these languages. */
export type WordsByLanguage<Words> = Readonly<Record<(typeof wordLanguages)[number], Words>>;

/** Chooses words by a BCP 47 tag: English ones for a language that has none, French ones where nothing is said. */
export function inLanguage<Words>(lang = 'fr', words: WordsByLanguage<Words>): Words {
  return (words as Readonly<Record<string, Words>>)[primaryOf(lang)] ?? words.en;
}

/** Whether a language has words of its own. */
export function hasWords(lang: string): boolean {
  return wordLanguages.some((one) => hasLanguage(lang, one));
}

/** Whether a BCP 47 tag is of this language: `en-GB` of `en`. */
export function hasLanguage(tag: string, language: string): boolean {
  return primaryOf(tag) === language;
}

/** The first part of a tag, at most eight letters: no name that every object has is one. */
export function primaryOf(tag: string): string {
  return /^[a-z]{0,8}/i.exec(tag)![0].toLowerCase();
}

/** Language of the first of these that says its own. */
export function languageOf(nodes: readonly (Page | Section)[]): string | undefined {
  return nodes.find(({ lang }) => lang)?.lang;
}
