import type { Faq, Fate } from '../../data/model.js';
import { published } from '../../data/published.js';
import type { Ledger } from './read.js';
import type { Recording, RecordOptions } from './record.js';
import { RecordRefusal } from './record-refusal.js';
import { recordTranslation } from './record-translation.js';

/** What the original and its translations publish now, translations by language. */
export interface Editions {
  readonly faq: Faq;
  readonly editions: Readonly<Record<string, Faq>>;
}

/** What editors say of keys; that of a translation is written with its language before it: `en:producteur#certification`. */
export type KeyOptions = Pick<RecordOptions, 'fates' | 'same' | 'forget'>;

export interface RecordTranslationsOptions extends RecordOptions {
  /** Translations that say what their originals say now: `en:page#id`, or `en` for all of a language. */
  readonly checked?: readonly string[];
  /** Keys of originals whose change asks for no new translation, in any language. */
  readonly minor?: readonly string[];
}

/**
 * Records the translations, each in its ledger, after the original was recorded. Pure and idempotent, as `record` is.
 *
 * @param originalLedger The original's, as it is to be.
 * @param ledgers By language; one that is missing is empty.
 * @throws RecordRefusal as `record` does, and for a translation or an original that there is not.
 */
export function recordTranslations(
  { faq, editions }: Editions,
  originalLedger: Ledger,
  ledgers: Readonly<Record<string, Ledger>>,
  options: RecordTranslationsOptions,
): Readonly<Record<string, Recording>> {
  const { checked = [], minor = [] } = options;
  const languages = Object.keys(editions);
  const originals = published(faq);
  for (const key of minor) if (!originals.has(key)) throw new RecordRefusal({ code: 'not-published', key });
  for (const key of checked) {
    if (!languages.includes(key) && languageOf(key, languages) === '')
      throw new RecordRefusal({ code: 'no-translation', key });
  }
  const recordings = languages.map((lang): [string, Recording] => {
    const current = published(editions[lang]!);
    const whole = checked.includes(lang) ? [...current.keys()].filter((key) => originals.has(key)) : [];
    const own = inLanguage(checked, lang, languages);
    const recording = recordTranslation(ledgers[lang] ?? {}, current, {
      ...options,
      ...keysOf(options, lang, languages),
      originals,
      originalLedger,
      checked: [...whole, ...own, ...minor.filter((key) => current.has(key))],
    });
    return [lang, recording];
  });
  return Object.fromEntries(recordings);
}

/** What is said of the keys of one language, without its name; `''` is the original. */
export function keysOf({ fates = {}, same = [], forget = [] }: KeyOptions, lang: string, languages: readonly string[]) {
  const named = (key: string) => (lang === '' ? key : `${lang}:${key}`);
  return {
    fates: Object.fromEntries(
      inLanguage(Object.keys(fates), lang, languages).map((key): [string, Fate] => [key, fates[named(key)]!]),
    ),
    same: inLanguage(same, lang, languages),
    forget: inLanguage(forget, lang, languages),
  };
}

function inLanguage(keys: readonly string[], lang: string, languages: readonly string[]): string[] {
  const own = keys.filter((key) => languageOf(key, languages) === lang && !languages.includes(key));
  return own.map((key) => (lang === '' ? key : key.slice(lang.length + 1)));
}

/** The language that stands before a key; empty where there is none. */
function languageOf(key: string, languages: readonly string[]): string {
  return languages.find((lang) => key.startsWith(`${lang}:`)) ?? '';
}
