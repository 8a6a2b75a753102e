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
  const alternates = editions.alternates(node);
  if (alternates.length < 2) return '';
  const urlOf = createUrlOf(options);
  const tag = (lang: string, one: Alternate<I>) =>
    `<link rel="alternate" hreflang="${lang}" href="${encodeAttribute(urlOf(one))}">`;
  return [...alternates.map((one) => tag(one.lang, one)), tag('x-default', alternates[0]!)].join('\n');
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
  const alternates = editions.alternates(node);
  if (alternates.length < 2) return '';
  const urlOf = createUrlOf(options);
  const items = alternates.map((one) => {
    const { lang } = one;
    const name = encode(nameOf(one.lang));
    return one.isCurrent
      ? `<li><span lang="${lang}" aria-current="true">${name}</span></li>`
      : `<li><a href="${encodeAttribute(urlOf(one))}" hreflang="${lang}" lang="${lang}">${name}</a></li>`;
  });
  return `<nav aria-label="${encodeAttribute(switchLabel(editions.languageOf(node)))}"><ul>${items.join('')}</ul></nav>`;
}

function createUrlOf({ baseUrl = '', urlOf }: AlternateOptions): (one: Alternate) => string {
  const below = createUrls({ baseUrl });
  return ({ lang, node }) => urlOf?.(node, lang) ?? below(pageUrl(node.path, 'page' in node ? node.id : ''));
}
