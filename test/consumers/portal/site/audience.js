import { renderAccordion, renderHtml } from 'datagouv-faq/html';
import { toFaqPage } from 'datagouv-faq/json-ld';
import { answerOptions } from './answer-options.js';
import { quietCaptions } from './captions.js';
import { escape, formatDate } from './html.js';
import { searchBox } from './search-box.js';
import { seeAlso } from './see-also.js';
import { withNote } from './with-note.js';

/** A page of questions: its summary, its accordions and what to read next. */
export function renderAudience(page, context) {
  const { faq, base, siteUrl, words } = context;
  const options = { ...answerOptions, baseUrl: base };
  const label = faq.audiences.find(({ page: id }) => id === page.id)?.label ?? page.title;
  const answers = renderAccordion(page.sections.map((section) => withDate(section, context)), { ...options, headingLevel: 3 });
  const body = `<div class="portal-hero">
<div class="fr-container">
<div class="fr-grid-row">
<div class="fr-col-12 fr-col-lg-8">
${breadcrumb(label, context)}
<h1>${escape(page.title)}</h1>
<p class="fr-text--lead">${escape(page.summary)}</p>
${dates(page, context)}
${searchBox(context)}
</div>
</div>
</div>
</div>
<div class="fr-container fr-py-6w">
<div class="fr-grid-row fr-grid-row--gutters">
<div class="fr-col-12 fr-col-lg-8 portal-prose">
${renderHtml({ ...page, sections: [] }, { ...options, heading: 'omit' })}
<h2 class="fr-mt-4w">${words.questions(page.sections.length)}</h2>
${quietCaptions(answers, page.sections)}
</div>
<div class="fr-col-12 fr-col-lg-4">
${seeAlso(page, context)}
</div>
</div>
</div>`;
  return {
    id: page.id,
    path: page.path,
    title: `${page.title} - ${faq.attribution.source}`,
    description: page.summary,
    body,
    jsonLd: toFaqPage(page, { baseUrl: siteUrl }),
  };
}

function breadcrumb(label, { home, words }) {
  return `<nav class="fr-breadcrumb" aria-label="${words.here}">
<button type="button" class="fr-breadcrumb__button" aria-expanded="false" aria-controls="breadcrumb">${words.showTrail}</button>
<div class="fr-collapse" id="breadcrumb">
<ol class="fr-breadcrumb__list">
<li><a class="fr-breadcrumb__link" href="${home}">${words.home}</a></li>
<li><a class="fr-breadcrumb__link" aria-current="page">${escape(label)}</a></li>
</ol>
</div>
</nav>`;
}

function dates({ updated, reviewed }, { lang, words }) {
  const parts = [
    ...(updated === undefined ? [] : [words.updated(formatDate(updated, lang))]),
    ...(reviewed === undefined ? [] : [words.reviewed(formatDate(reviewed, lang))]),
  ];
  return parts.length === 0 ? '' : `<p class="portal-dates">${parts.join(', ')}.</p>`;
}

/** The section with its date below its answer, and with what a translation says of its age. */
function withDate(section, { lang, words }) {
  const noted = withNote(section);
  if (section.updated === undefined) return noted;
  return { ...noted, html: `${noted.html}\n<p class="portal-updated">${words.updated(formatDate(section.updated, lang))}</p>` };
}
