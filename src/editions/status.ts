import type { Faq } from '../data/model.js';
import { published } from '../data/published.js';

/** Something of the original, for a list. */
export interface OriginalKey {
  /** A page's id, or `page#id`. */
  readonly key: string;
  /** In the language of the original. */
  readonly title: string;
}

export interface StaleKey extends OriginalKey {
  /** When the original last changed (`YYYY-MM-DD`); absent while its ledger does not say. */
  readonly since?: string;
}

/** How far a translation has come. */
export interface TranslationStatus {
  readonly lang: string;
  /** How many pages and sections the original has, and how many of them are translated, stale ones among them. */
  readonly total: number;
  readonly translated: number;
  /** Longest stale first. */
  readonly stale: readonly StaleKey[];
  /** In the order of the original. */
  readonly missing: readonly OriginalKey[];
}

/**
 * What is translated, stale and missing, by language.
 *
 * @example
 * import { faq } from 'datagouv-faq';
 * import { faq as english } from 'datagouv-faq/en';
 * import { translationStatus } from 'datagouv-faq/editions';
 * const [{ lang, stale }] = translationStatus(faq, [english]);
 */
export function translationStatus(original: Faq, translations: readonly Faq[]): TranslationStatus[] {
  const originals = [...published(original).values()];
  return translations.map((translation) => {
    const own = published(translation);
    const isStale = (key: string) => {
      const item = own.get(key);
      return (item?.section ?? item?.page)?.stale === true;
    };
    const stale = originals
      .filter(({ key }) => isStale(key))
      .map(({ key, title }): StaleKey => {
        const since = original.history?.[key]?.changed.date;
        return { key, title, ...(since !== undefined && { since }) };
      });
    return {
      lang: translation.pages[0]?.lang ?? '',
      total: originals.length,
      translated: originals.filter(({ key }) => own.has(key)).length,
      stale: stale.sort(bySince),
      missing: originals.filter(({ key }) => !own.has(key)).map(({ key, title }) => ({ key, title })),
    };
  });
}

/** Oldest first; what the ledger says nothing of comes last. */
function bySince({ since: a = '9' }: StaleKey, { since: b = '9' }: StaleKey): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
