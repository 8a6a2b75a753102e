import type { Page, Section } from '../data/model.js';
import { staleWords } from './words.js';

/**
 * A sentence for the reader of a translation whose original has changed since, in the reader's language; `undefined`
 * for all others.
 *
 * @example
 * import { getSection } from 'datagouv-faq/en';
 * import { staleNote } from 'datagouv-faq/editions';
 * staleNote(getSection('citoyen#langue-du-site')); // undefined while it is up to date
 */
export function staleNote({ stale, lang }: Pick<Page | Section, 'stale' | 'lang'>): string | undefined {
  return stale ? staleWords(lang) : undefined;
}
