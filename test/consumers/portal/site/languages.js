import { renderAlternates } from 'datagouv-faq/editions';
import { escape } from './html.js';

/** `hreflang` links of a page of the content; a page of the portal itself has none. */
export function alternateLinks(id, { editions, faq, siteUrl }) {
  const page = faq.pages.find((one) => one.id === id);
  return page ? renderAlternates(editions, page, { baseUrl: siteUrl }) : '';
}

/** Buttons of the header that lead to the same page in the other languages, or to their home pages. */
export function languageButtons(id, { base, editions, faq, lang }) {
  const others = editions.languages.filter((one) => one !== lang);
  const page = faq.pages.find((one) => one.id === id);
  const alternates = new Map((page ? editions.alternates(page) : []).map((one) => [one.lang, one.node]));
  return others.map((other) => {
    const { path } = alternates.get(other) ?? editions.getPage('index', { lang: other });
    const name = new Intl.DisplayNames([other], { type: 'language' }).of(other);
    const label = name.charAt(0).toUpperCase() + name.slice(1);
    return `<li><a class="fr-btn fr-icon-translate-2" href="${escape(base + path)}" hreflang="${other}" lang="${other}">${escape(label)}</a></li>`;
  });
}
