let search;

/** Loads the search when it is first needed: no page pays for it before. */
export function loadSearch() {
  search ??= Promise.all([
    import('datagouv-faq'),
    import('datagouv-faq/search'),
    import('datagouv-faq/search-synonyms'),
  ]).then(([{ faq }, { createSearch }, { elsewhere, questions, synonyms }]) => ({
    ...createSearch(faq, { synonyms, questions, elsewhere, baseUrl: document.body.dataset.base }),
    labels: new Map(faq.pages.map((page) => [page.id, labelOf(page, faq)])),
  }));
  return search;
}

/** The name of a page in the menu. */
function labelOf({ id, path, title }, { audiences }) {
  return path === '' ? 'Accueil' : (audiences.find(({ page }) => page === id)?.label ?? title);
}

/** « 1 réponse », « 3 réponses », « Aucune réponse ». */
export function countAnswers(count) {
  return count === 0 ? 'Aucune réponse' : `${count} réponse${count > 1 ? 's' : ''}`;
}
