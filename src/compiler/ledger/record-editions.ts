import type { Faq, Fate } from '../../data/model.js';
import { published } from '../../data/published.js';
import type { Ledger } from './read.js';
import { record, type Recording, type RecordOptions } from './record.js';
import { recordTranslation } from './record-translation.js';

/** What the original and its translations publish now. */
export interface Editions {
  readonly faq: Faq;
  /** Translations by language. Default: none. */
  readonly editions?: Readonly<Record<string, Faq>>;
}

/** How to record. A key of a translation is written with its language before it: `en:producteur#certification`. */
export interface RecordEditionsOptions extends RecordOptions {
  /** Translations that say what their originals say now: `en:page#id`, or `en` for all of a language. */
  readonly checked?: readonly string[];
  /** Keys of originals whose change asks for no new translation, in any language. */
  readonly minor?: readonly string[];
}

/** A ledger, or what was done to it, of each language; the original's is `''`. */
export type ByEdition<T> = Readonly<Record<string, T>>;

/**
 * Records the original and its translations, each in its ledger. Pure and idempotent, as `record` is.
 *
 * @param ledgers By language, the original's as `''`; one that is missing is empty.
 * @throws RangeError as `record` does, and for a language or a translation that there is not.
 */
export function recordEditions(
  { faq, editions = {} }: Editions,
  ledgers: ByEdition<Ledger>,
  { date, version, fates = {}, same = [], forget = [], checked = [], minor = [] }: RecordEditionsOptions,
): ByEdition<Recording> {
  const edition = { date, version };
  const languages = Object.keys(editions);
  const part = (keys: readonly string[], lang: string) =>
    keys.flatMap((key) => (languageOf(key, languages) === lang ? [key.slice(lang === '' ? 0 : lang.length + 1)] : []));
  const partFates = (lang: string): Record<string, Fate> =>
    Object.fromEntries(
      part(Object.keys(fates), lang).map((key) => [key, fates[lang === '' ? key : `${lang}:${key}`]!]),
    );
  const optionsOf = (lang: string) => ({
    ...edition,
    fates: partFates(lang),
    same: part(same, lang),
    forget: part(forget, lang),
  });

  const originals = published(faq);
  for (const key of minor) if (!originals.has(key)) throw new RangeError(`"${key}" is not published.`);
  const original = record(ledgers[''] ?? {}, originals, optionsOf(''));
  const recordings: Record<string, Recording> = { '': original };
  for (const lang of languages) {
    const current = published(editions[lang]!);
    const all = checked.includes(lang) ? [...current.keys()].filter((key) => originals.has(key)) : [];
    const own = part(
      checked.filter((key) => key !== lang),
      lang,
    );
    recordings[lang] = recordTranslation(ledgers[lang] ?? {}, current, {
      ...optionsOf(lang),
      originals,
      originalLedger: original.ledger,
      checked: [...all, ...own, ...minor.filter((key) => current.has(key))],
    });
  }
  const strange = checked.find((key) => key !== '' && !languages.includes(key) && languageOf(key, languages) === '');
  if (strange !== undefined) throw new RangeError(`"${strange}" names no translation: expected "en" or "en:page#id".`);
  return recordings;
}

/** The language that stands before a key; empty where there is none. */
function languageOf(key: string, languages: readonly string[]): string {
  return languages.find((lang) => key.startsWith(`${lang}:`)) ?? '';
}
