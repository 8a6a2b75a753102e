import type { Language } from '../compiler/rules/language.js';
import type { ByCode, Words } from './words/fr.js';

export type { Language, Words };

/** Loads everything that the command line says beside the diagnostics, in one language; its help is in English. */
export const loadWords: Readonly<Record<Language, () => Promise<Words>>> = {
  fr: async () => (await import('./words/fr.js')).fr,
  en: async () => (await import('./words/en.js')).en,
};

/** What a table says of one thing, by its code. */
export function sayOf<Kind extends { readonly code: string }>(table: ByCode<Kind>, one: Kind): string {
  return (table[one.code as Kind['code']] as (one: Kind) => string)(one);
}
