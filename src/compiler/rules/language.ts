import { refuse } from '../../data/refuse.js';

/** Languages the messages are written in. */
export type Language = 'fr' | 'en';

/** A table of words in each language. */
export type Words<Key extends string, Entry = string> = Readonly<Record<Language, Readonly<Record<Key, Entry>>>>;

/** Refuses a language that no message is written in. */
export function checkLanguage(language: unknown): void {
  if (language !== 'fr' && language !== 'en') refuse('language', '"fr" or "en"', language);
}
