import { renderAccordion, renderHtml } from 'datagouv-faq/html';
import { toFaqPage } from 'datagouv-faq/json-ld';
import { answerOptions } from './answer-options.js';
import { countQuestions, escape, formatDate } from './html.js';
import { searchBox } from './search-box.js';
import { seeAlso } from './see-also.js';

/** A page of questions: its summary, its accordions and what to read next. */
export function renderAudience(page, context) {
  const { faq, base, siteUrl } = context;
  const options = { ...answerOptions, baseUrl: base };
  const label = faq.audiences.find(({ page: id }) => id === page.id)?.label ?? page.title;
  const body = `<div class="portal-hero">
<div class="fr-container">
<div class="fr-grid-row">
<div class="fr-col-12 fr-col-lg-8">
${breadcrumb(label, base)}
<h1>${escape(page.title)}</h1>
<p class="fr-text--lead">${escape(page.summary)}</p>
${dates(page)}
${searchBox(context)}
</div>
</div>
</div>
</div>
<div class="fr-container fr-py-6w">
<div class="fr-grid-row fr-grid-row--gutters">
<div class="fr-col-12 fr-col-lg-8 portal-prose">
${renderHtml({ ...page, sections: [] }, { ...options, heading: 'omit' })}
<h2 class="fr-mt-4w">${countQuestions(page.sections)}</h2>
${renderAccordion(page.sections.map(withDate), { ...options, headingLevel: 3 })}
</div>
<div class="fr-col-12 fr-col-lg-4">
${seeAlso(page, context)}
</div>
</div>
</div>`;
  return {
    id: page.id,
    path: page.path,
    lang: page.lang,
    title: `${page.title} - ${faq.attribution.source}`,
    description: page.summary,
    body,
    jsonLd: toFaqPage(page, { baseUrl: siteUrl }),
  };
}

function breadcrumb(label, base) {
  return `<nav class="fr-breadcrumb" aria-label="vous êtes ici :">
<button type="button" class="fr-breadcrumb__button" aria-expanded="false" aria-controls="breadcrumb">Voir le fil d’Ariane</button>
<div class="fr-collapse" id="breadcrumb">
<ol class="fr-breadcrumb__list">
<li><a class="fr-breadcrumb__link" href="${base}">Accueil</a></li>
<li><a class="fr-breadcrumb__link" aria-current="page">${escape(label)}</a></li>
</ol>
</div>
</nav>`;
}

function dates({ updated, reviewed }) {
  const parts = [
    ...(updated === undefined ? [] : [`Mis à jour le ${formatDate(updated)}`]),
    ...(reviewed === undefined ? [] : [`faits vérifiés le ${formatDate(reviewed)}`]),
  ];
  return parts.length === 0 ? '' : `<p class="portal-dates">${parts.join(', ')}.</p>`;
}

/** The section with its date below its answer. */
function withDate(section) {
  if (section.updated === undefined) return section;
  return { ...section, html: `${section.html}\n<p class="portal-updated">Mis à jour le ${formatDate(section.updated)}</p>` };
}
