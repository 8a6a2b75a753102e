import type { Language } from '../compiler/rules/language.js';
import { en } from './words/en.js';
import { fr, type Words } from './words/fr.js';

export type { Language, Words };

/** Everything that the command line says beside the diagnostics; its help is in English. */
export const words: Readonly<Record<Language, Words>> = { fr, en };
