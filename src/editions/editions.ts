import { createResolve, type Resolution } from '../changes/resolver.js';
import { toRedirects } from '../changes/redirects.js';
import { hasLanguage, primaryOf } from '../data/languages.js';
import { createLookups } from '../data/lookups.js';
import type { Faq, Ids, Page, Section } from '../data/model.js';
import { targetOf } from '../data/sections.js';

/** In which language something is wanted. */
export interface In {
  /** BCP 47 tag, as a browser gives it: `en-GB` finds the edition in `en`; for a language without an edition, the original. */
  readonly lang: string;
}

/** What a page or a section is in one language. */
export interface Alternate<I extends Ids = Ids> {
  readonly lang: string;
  readonly node: Page<I> | Section<I>;
  /** Whether it is what was asked about. */
  readonly isCurrent: boolean;
}

/** Several editions of one content, read as one. */
export interface Editions<I extends Ids = Ids> {
  /** The original's first. */
  readonly languages: readonly string[];
  /** The page with this id in a language, else the original's. Throws a RangeError when there is none. */
  getPage(id: I['page'], options: In): Page<I>;
  /** The section with this key in a language, else the original's. Throws a RangeError when there is none. */
  getSection(key: I['section'], options: In): Section<I>;
  /** Language of a page or section: for `lang` where an original stands in for a translation. */
  languageOf(node: Page<I> | Section<I>): string;
  /** The same page or section in every language that has it, the original first; empty for what no edition has. */
  alternates(node: Page<I> | Section<I>): readonly Alternate<I>[];
  /**
   * What an id, a path or a URL stands for today, and in which language: `en/faq/producteur#certification` is looked for
   * in English and, when it is not translated, in the original. Never throws.
   */
  resolve(idOrPathOrUrl: string): Resolution<I> & { readonly lang: string };
  /** Where former addresses lead now, in every language, as `toRedirects` gives them. */
  readonly redirects: Readonly<Record<string, string>>;
}

/**
 * Joins editions of one content: the original, then its translations, which have the same ids.
 *
 * @throws TypeError when there is none, or two are in one language.
 * @example
 * import { faq } from 'datagouv-faq';
 * import { faq as english } from 'datagouv-faq/en';
 * import { createEditions } from 'datagouv-faq/editions';
 * const editions = createEditions([faq, english]);
 * editions.getSection('citoyen#langue-du-site', { lang: 'en-GB' }).title; // 'Does the site exist in English?'
 */
export function createEditions<I extends Ids>(faqs: readonly Faq<I>[]): Editions<I> {
  const languages = faqs.map(({ pages }) => pages[0]?.lang ?? 'fr');
  if (faqs.length === 0 || new Set(languages).size < faqs.length)
    throw new TypeError('createEditions: expected the original and its translations, each in a language of its own.');
  const all = faqs.map((faq, at) => ({
    lang: languages[at]!,
    faq,
    lookups: createLookups<I>(faq),
    resolve: createResolve<I>(faq),
  }));
  const [original] = all;
  const edition = (lang: string) => all[languages.indexOf(matchLanguage(lang, languages))] ?? original!;
  const find = (faq: (typeof all)[number], key: string): Page<I> | Section<I> | undefined =>
    key.includes('#') ? faq.lookups.findSection(key) : faq.faq.pages.find(({ id }) => id === key);
  const languageOf = (node: Page<I> | Section<I>) => node.lang ?? 'fr';

  return {
    languages,
    getPage: (id, { lang }) => (find(edition(lang), id) as Page<I> | undefined) ?? original!.lookups.getPage(id),
    getSection: (key, { lang }) => edition(lang).lookups.findSection(key) ?? original!.lookups.getSection(key),
    languageOf,
    alternates: (node) =>
      all.flatMap((one) => {
        const same = find(one, targetOf(node));
        return same ? [{ lang: one.lang, node: same, isCurrent: one.lang === languageOf(node) }] : [];
      }),
    resolve(input) {
      const lang = languages.slice(1).find((one) => folderOf(one).test(input.split('#', 1)[0]!));
      const found = lang === undefined ? undefined : edition(lang).resolve(input);
      if (found && found.status !== 'unknown' && found.status !== 'removed') return { ...found, lang: lang! };
      const there = original!.resolve(lang === undefined ? input : input.replace(folderOf(lang), '$1$2'));
      return found && there.status === 'unknown' ? { ...found, lang: lang! } : { ...there, lang: languages[0]! };
    },
    redirects: Object.assign(Object.create(null) as Record<string, string>, ...faqs.map(toRedirects)),
  };
}

/** The language among those given that serves a reader of `lang`; empty when none does. */
function matchLanguage(lang: string, languages: readonly string[]): string {
  const wanted = lang.toLowerCase();
  return (
    languages.find((one) => one.toLowerCase() === wanted) ??
    languages.find((one) => hasLanguage(one, primaryOf(wanted))) ??
    ''
  );
}

/** The folder of a language in a path or URL. */
function folderOf(lang: string): RegExp {
  return new RegExp(`(^|/)${lang}(?:/|(\\.html?)?$)`, 'i');
}
