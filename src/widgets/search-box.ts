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
  /** Before results of which even the best is weak. */
  readonly weak: string;
  readonly found: (count: number) => string;
  /** Where the engine cannot be loaded. */
  readonly failed: string;
}

/** The words of a language: French, or English. */
export function searchBoxWords(lang: string | undefined): SearchBoxWords {
  return inLanguage<SearchBoxWords>(lang, {
    fr: {
      label: 'Rechercher une réponse',
      placeholder: 'Certification, licence, API…',
      none: 'Aucune réponse. Essayez d’autres mots.',
      weak: 'Aucune réponse sûre. Les plus proches\u00a0:',
      found: (count) => `${count} réponse${count > 1 ? 's' : ''}`,
      failed: 'La recherche n’a pas pu être chargée. Vérifiez votre connexion.',
    },
    en: {
      label: 'Search for an answer',
      placeholder: 'Certification, licence, API…',
      none: 'No answer. Try other words.',
      weak: 'No answer that is sure. The closest ones:',
      found: (count) => `${count} answer${count > 1 ? 's' : ''}`,
      failed: 'The search could not be loaded. Check your connection.',
    },
    es: {
      label: 'Buscar una respuesta',
      placeholder: 'Certificación, licencia, API…',
      none: 'Ninguna respuesta. Pruebe con otras palabras.',
      weak: 'Ninguna respuesta segura. Las más cercanas:',
      found: (count) => `${count} respuesta${count > 1 ? 's' : ''}`,
      failed: 'No se ha podido cargar la búsqueda. Compruebe su conexión.',
    },
  });
}

/** What a search box shows. */
export interface Found {
  readonly results: readonly SearchResult[];
  /** What the live region says of them. */
  readonly status: string;
}

/** Asks the engine, loading it first where it has to be; nothing is asked of an empty query. */
export async function ask(
  engine: SearchEngine,
  query: string,
  { limit, words }: { readonly limit: number; readonly words: SearchBoxWords },
): Promise<Found> {
  if (query.trim() === '') return { results: [], status: '' };
  const loaded = typeof engine === 'function' ? await engine().catch(() => undefined) : engine;
  if (!loaded) return { results: [], status: words.failed };
  const results = loaded.search(query, { limit });
  return { results, status: statusOf(results, words) };
}

function statusOf(results: readonly SearchResult[], words: SearchBoxWords): string {
  const [best] = results;
  if (!best) return words.none;
  return best.confidence === 'weak' ? words.weak : words.found(results.length);
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
