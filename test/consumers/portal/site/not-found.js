import { searchBox } from './search-box.js';

/** What static hosts show at an address that leads nowhere: the file `404.html`. */
export function renderNotFound(context) {
  const { faq, base } = context;
  const body = `<div class="portal-hero">
<div class="fr-container">
<div class="fr-grid-row">
<div class="fr-col-12 fr-col-lg-8">
<h1>Page non trouvée</h1>
<p class="fr-text--sm">Erreur 404</p>
<p class="fr-text--lead">Cette adresse ne mène à aucune page. Cherchez votre réponse, ou partez de <a href="${base}recherche">toutes les questions</a> ou de l’<a href="${base}">accueil</a>.</p>
${searchBox(context)}
</div>
</div>
</div>
</div>`;
  return { id: '404', path: '404', title: `Page non trouvée - ${faq.attribution.source}`, description: 'Cette adresse ne mène à aucune page.', body, hidden: true };
}
