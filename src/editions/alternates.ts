import { encode, encodeAttribute } from '../canonical-html/tokenize.js';
import { createUrls, pageUrl } from '../data/addresses.js';
import type { Ids, Page, Section } from '../data/model.js';
import type { Alternate, Editions } from './editions.js';
import { nameOf, switchLabel } from './words.js';

export interface AlternateOptions {
  /** Folder put before every address: `/`, `/aide/` or `https://…/`. Default: none. */
  readonly baseUrl?: string;
  /** The address of a page or section in a language, for a router of its own. Default: its path below `baseUrl`. */
  readonly urlOf?: (node: Page | Section, lang: string) => string | undefined;
}

/**
 * Tags for the head of a page: where it stands in each language (`hreflang`), and the original for all others
 * (`x-default`). Search engines want absolute addresses: give a `baseUrl` with its host. Empty in one language.
 *
 * @example
 * import { faq, getPage } from 'datagouv-faq';
 * import { faq as english } from 'datagouv-faq/en';
 * import { createEditions, renderAlternates } from 'datagouv-faq/editions';
 * renderAlternates(createEditions([faq, english]), getPage('citoyen'), { baseUrl: 'https://exemple.fr/aide/' });
 */
export function renderAlternates<I extends Ids>(
  editions: Editions<I>,
  node: Page<I> | Section<I>,
  options: AlternateOptions = {},
): string {
  const alternates = addressed(editions.alternates(node), options);
  const original = alternates.slice(0, 1).map(({ url }) => ({ lang: 'x-default', url }));
  return [...alternates, ...original]
    .map(({ lang, url }) => `<link rel="alternate" hreflang="${lang}" href="${url}">`)
    .join('\n');
}

/**
 * The list of languages in which a page or section is published, each under its own name, as a labelled `nav`; the
 * current one is no link. Empty in one language.
 *
 * @example
 * import { faq, getPage } from 'datagouv-faq';
 * import { faq as english } from 'datagouv-faq/en';
 * import { createEditions, renderLanguageSwitch } from 'datagouv-faq/editions';
 * renderLanguageSwitch(createEditions([faq, english]), getPage('citoyen'), { baseUrl: '/' });
 */
export function renderLanguageSwitch<I extends Ids>(
  editions: Editions<I>,
  node: Page<I> | Section<I>,
  options: AlternateOptions = {},
): string {
  const alternates = addressed(editions.alternates(node), options);
  if (alternates.length === 0) return '';
  const items = alternates.map(({ lang, url, isCurrent }) => {
    const name = encode(nameOf(lang));
    return isCurrent
      ? `<li><span lang="${lang}" aria-current="true">${name}</span></li>`
      : `<li><a href="${url}" hreflang="${lang}" lang="${lang}">${name}</a></li>`;
  });
  return `<nav aria-label="${encodeAttribute(switchLabel(editions.languageOf(node)))}"><ul>${items.join('')}</ul></nav>`;
}

/** The alternates with their addresses, as attribute values; none where there is no choice. */
function addressed(alternates: readonly Alternate[], { baseUrl = '', urlOf }: AlternateOptions) {
  const below = createUrls({ baseUrl });
  if (alternates.length < 2) return [];
  return alternates.map(({ lang, node, isCurrent }) => {
    const url = urlOf?.(node, lang) ?? below(pageUrl(node.path, 'page' in node ? node.id : ''));
    return { lang, isCurrent, url: encodeAttribute(url) };
  });
}
