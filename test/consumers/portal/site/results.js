import { escape } from './html.js';
import { searchBox } from './search-box.js';

/** The page of search results; without script, or without a query, it lists every question. */
export function renderResults(context) {
  const { faq, base } = context;
  const choices = faq.audiences.map(({ id, label }) => `<option value="${id}">${escape(label)}</option>`);
  const lists = faq.audiences.map(({ page: id, label, path }) => {
    const { sections } = faq.pages.find((page) => page.id === id);
    const items = sections.map((section) => `<li><a href="${base}${path}#${section.id}">${escape(section.title)}</a></li>`);
    return `<h3 class="fr-h5 fr-mt-4w">${escape(label)}</h3>\n<ul>\n${items.join('\n')}\n</ul>`;
  });
  const body = `<div class="portal-hero">
<div class="fr-container">
<div class="fr-grid-row">
<div class="fr-col-12 fr-col-lg-8">
<h1>Rechercher dans la foire aux questions</h1>
${searchBox(context)}
</div>
</div>
</div>
</div>
<div class="fr-container fr-py-6w">
<div class="fr-grid-row">
<div class="fr-col-12 fr-col-lg-8">
<section id="results" aria-labelledby="results-title" hidden>
<h2 id="results-title">Réponses</h2>
<p class="fr-sr-only" id="results-status" role="status"></p>
<div class="fr-select-group portal-filter">
<label class="fr-label" for="audience">Profil</label>
<select class="fr-select" id="audience">
<option value="">Tous les profils</option>
${choices.join('\n')}
</select>
</div>
<p id="results-correction" hidden>Vouliez-vous dire <a></a> ?</p>
<div class="fr-callout" id="results-none" hidden>
<p id="results-elsewhere" hidden>Cette question relève d’un autre service : <a></a></p>
<p>Essayez d’autres mots, ou un autre profil ; sinon, parcourez toutes les questions ci-dessous.</p>
<p>Pour demander à une personne : la <a href="https://www.data.gouv.fr/support">page de support</a> pour écrire à l’équipe, le <a href="https://forum.data.gouv.fr/">forum</a> pour interroger les autres utilisateurs.</p>
</div>
<ol class="fr-raw-list" id="results-list"></ol>
</section>
<section id="all-questions" aria-labelledby="all-questions-title">
<h2 id="all-questions-title">Toutes les questions</h2>
<noscript><p>La recherche se fait dans votre navigateur, qui n’exécute pas JavaScript : voici la liste complète.</p></noscript>
${lists.join('\n')}
</section>
</div>
</div>
</div>`;
  return { id: 'recherche', path: 'recherche', title: `Recherche - ${faq.attribution.source}`, description: 'Toutes les questions et leurs réponses.', body };
}
