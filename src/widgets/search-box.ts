import { inLanguage } from '../data/languages.js';
import type { Ids } from '../data/model.js';
import type { Search, SearchResult } from '../search/model.js';

/** What a search box asks: an engine, or a function that loads one when somebody begins to type. */
export type SearchEngine<I extends Ids = Ids> = Pick<Search<I>, 'search'> | (() => Promise<Pick<Search<I>, 'search'>>);

/** What a search box says. */
export interface SearchBoxWords {
  readonly label: string;
  readonly placeholder: string;
  readonly none: string;
  /** Before results that hold few of the words. */
  readonly weak: string;
  readonly found: (count: number) => string;
}

/** The words of a language: French, or English. */
export function searchBoxWords(lang: string | undefined): SearchBoxWords {
  return inLanguage<SearchBoxWords>(lang, {
    fr: {
      label: 'Rechercher une réponse',
      placeholder: 'Certification, licence, API…',
      none: 'Aucune réponse. Essayez d’autres mots.',
      weak: 'Aucune réponse ne contient tous ces mots. Les plus proches :',
      found: (count) => `${count} réponse${count > 1 ? 's' : ''}`,
    },
    en: {
      label: 'Search for an answer',
      placeholder: 'Certification, licence, API…',
      none: 'No answer. Try other words.',
      weak: 'No answer has all of these words. The closest ones:',
      found: (count) => `${count} answer${count > 1 ? 's' : ''}`,
    },
    es: {
      label: 'Buscar una respuesta',
      placeholder: 'Certificación, licencia, API…',
      none: 'Ninguna respuesta. Pruebe con otras palabras.',
      weak: 'Ninguna respuesta contiene todas estas palabras. Las más cercanas:',
      found: (count) => `${count} respuesta${count > 1 ? 's' : ''}`,
    },
  });
}

/** Asks the engine, loading it first where it has to be; nothing is asked of an empty query. */
export async function ask(engine: SearchEngine, query: string, limit: number): Promise<readonly SearchResult[]> {
  if (query.trim() === '') return [];
  const { search } = typeof engine === 'function' ? await engine() : engine;
  return search(query, { limit });
}

/** What the live region says of some results. */
export function statusOf(query: string, results: readonly SearchResult[], words: SearchBoxWords): string {
  if (query.trim() === '') return '';
  if (results.length === 0) return words.none;
  return isWeak(query, results) ? words.weak : words.found(results.length);
}

/** Whether even the best answer holds less than half of the words asked for. */
function isWeak(query: string, [best]: readonly SearchResult[]): boolean {
  const asked = query.match(/[\p{L}\p{N}]{3,}/gu) ?? [];
  return best !== undefined && best.terms.length * 2 < asked.length;
}

/** What a key press says of itself. */
type Press = Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'isComposing'>;

/**
 * The option that a key leads to, from the one at `active` (-1 for none); `undefined` when the key is the browser's: no
 * answer is shown, a modifier key selects text, or an input method composes a word with it.
 *
 * @see https://www.w3.org/WAI/ARIA/apg/patterns/combobox/#keyboardinteraction
 */
export function moveTo(press: Press, active: number, count: number): number | undefined {
  const { key } = press;
  if (count === 0 || press.isComposing || press.ctrlKey || press.metaKey || press.shiftKey || press.altKey)
    return undefined;
  if (key === 'Escape') return -1;
  if (key === 'ArrowDown') return (active + 1) % count;
  if (key === 'ArrowUp') return (active <= 0 ? count : active) - 1;
  return undefined;
}
