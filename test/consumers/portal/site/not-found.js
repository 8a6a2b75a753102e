import { searchBox } from './search-box.js';

/** What static hosts show at an address that leads nowhere: the nearest file `404.html`, in the language of its folder. */
export function renderNotFound(context) {
  const { faq, home, results, words } = context;
  const body = `<div class="portal-hero">
<div class="fr-container">
<div class="fr-grid-row">
<div class="fr-col-12 fr-col-lg-8">
<h1>${words.notFound}</h1>
<p class="fr-text--sm">${words.error404}</p>
<p class="fr-text--lead">${words.leadsNowhere} ${words.startAgain(results, home)}</p>
${searchBox(context)}
</div>
</div>
</div>
</div>`;
  return { id: '404', path: '404', title: `${words.notFound} - ${faq.attribution.source}`, description: words.leadsNowhere, body, hidden: true };
}
