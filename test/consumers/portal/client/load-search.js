import { lang, say } from './words.js';

let search;

/** How many answers are shown as the nearest when none is sure. */
export const nearest = 3;

/** Loads the search when it is first needed: no page pays for it before. */
export function loadSearch() {
  search ??= Promise.all([
    lang === 'en' ? import('datagouv-faq/en') : import('datagouv-faq'),
    import('datagouv-faq/search'),
    import('datagouv-faq/search-synonyms'),
  ]).then(([{ faq }, { createSearch }, { elsewhere, questions, synonyms }]) => ({
    ...createSearch(faq, { synonyms, questions, elsewhere, baseUrl: document.body.dataset.base }),
    labels: new Map(faq.pages.map((page) => [page.id, labelOf(page, faq)])),
  }));
  return search;
}

/** The name of a page in the menu. */
function labelOf({ id, title }, { audiences, pages }) {
  return id === pages[0].id ? say.home : (audiences.find(({ page }) => page === id)?.label ?? title);
}
