import { refuse } from '../../data/refuse.js';

/** Languages the messages are written in. */
export type Language = (typeof languages)[number];

const languages = ['fr', 'en'] as const;

/** A table of words in each language. */
export type Words<Key extends string, Entry = string> = Readonly<Record<Language, Readonly<Record<Key, Entry>>>>;

/** Refuses a language that no message is written in. */
export function checkLanguage(language: unknown): void {
  if (!languages.some((one) => one === language))
    refuse('language', languages.map((one) => JSON.stringify(one)).join(' or '), language);
}
