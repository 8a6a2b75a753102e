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
      weak: 'Aucune réponse ne contient tous ces mots. Les plus proches\u00a0:',
      found: (count) => `${count} réponse${count > 1 ? 's' : ''}`,
      failed: 'La recherche n’a pas pu être chargée. Vérifiez votre connexion.',
    },
    en: {
      label: 'Search for an answer',
      placeholder: 'Certification, licence, API…',
      none: 'No answer. Try other words.',
      weak: 'No answer has all of these words. The closest ones:',
      found: (count) => `${count} answer${count > 1 ? 's' : ''}`,
      failed: 'The search could not be loaded. Check your connection.',
    },
    es: {
      label: 'Buscar una respuesta',
      placeholder: 'Certificación, licencia, API…',
      none: 'Ninguna respuesta. Pruebe con otras palabras.',
      weak: 'Ninguna respuesta contiene todas estas palabras. Las más cercanas:',
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
  return { results, status: statusOf(query, results, words) };
}

function statusOf(query: string, results: readonly SearchResult[], words: SearchBoxWords): string {
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
