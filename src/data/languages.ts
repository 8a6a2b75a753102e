import type { Page, Section } from './model.js';

/** Chooses words by a BCP 47 tag: English ones for English, French ones for all other languages and for none. */
export function inLanguage<Words>(lang: string | undefined, french: Words, english: Words): Words {
  return /^en\b/i.test(`${lang}`) ? english : french;
}

/** Language of the first page among what a reader was given. */
export function languageOf(nodes: readonly (Page | Section)[]): string | undefined {
  return nodes.find((node) => 'lang' in node)?.lang;
}
