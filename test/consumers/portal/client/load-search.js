let search;

/** Loads the search when it is first needed: no page pays for it before. */
export function loadSearch() {
  search ??= Promise.all([
    import('datagouv-faq'),
    import('datagouv-faq/search'),
    import('datagouv-faq/search-synonyms'),
  ]).then(([{ faq }, { createSearch }, { questions, synonyms }]) => ({
    ...createSearch(faq, { synonyms, questions, baseUrl: document.body.dataset.base }),
    labels: new Map(faq.pages.map(({ id, title }) => [id, faq.audiences.find(({ page }) => page === id)?.label ?? title])),
  }));
  return search;
}

/** « 1 réponse », « 3 réponses », « Aucune réponse ». */
export function countAnswers(count) {
  return count === 0 ? 'Aucune réponse' : `${count} réponse${count > 1 ? 's' : ''}`;
}
