import { renderHtml } from 'datagouv-faq/html';
import { answerOptions } from './answer-options.js';
import { quietCaptions } from './captions.js';
import { escape } from './html.js';
import { searchBox } from './search-box.js';
import { pictogram } from './pictogram.js';
import { withNote } from './with-note.js';

/** The home page: its announcement, the audiences and its other sections. */
export function renderHome(page, context) {
  const { faq, base, words } = context;
  const [announcement, ...sections] = page.sections.map(withNote);
  const options = { ...answerOptions, baseUrl: base };
  const title = escape(page.title);
  const body = `<div class="portal-hero">
<div class="fr-container">
<div class="fr-grid-row">
<div class="fr-col-12 fr-col-lg-8">
<h1>${title}</h1>
${page.summary === page.title ? '' : `<p class="fr-text--lead">${escape(page.summary)}</p>`}
${page.html === '' ? '' : renderHtml({ ...page, sections: [] }, { ...options, heading: 'omit' })}
${searchBox(context)}
</div>
</div>
</div>
</div>
<div class="fr-container fr-py-6w">
<h2 class="fr-sr-only">${words.profiles}</h2>
<ul class="fr-grid-row fr-grid-row--gutters portal-tiles">
${faq.audiences.map((audience) => tile(audience, context)).join('\n')}
</ul>
${announcement ? `<div class="fr-callout fr-mt-6w">${renderHtml(announcement, { ...options, headingLevel: 2, classNames: { ...answerOptions.classNames, h2: 'fr-callout__title' } })}</div>` : ''}
<div class="fr-grid-row">
<div class="fr-col-12 fr-col-lg-9 portal-prose">
${quietCaptions(renderHtml(sections, { ...options, headingLevel: 2 }), sections)}
</div>
</div>
</div>`;
  return { id: page.id, path: page.path, title: `${words.faq} - ${faq.attribution.source}`, description: page.summary, body };
}

function tile({ path, label, page: id }, { faq, base, words }) {
  const { summary, sections } = faq.pages.find((page) => page.id === id);
  return `<li class="fr-col-12 fr-col-sm-6 fr-col-lg-4">
<div class="fr-tile fr-enlarge-link" id="tile-${id}">
<div class="fr-tile__body">
<div class="fr-tile__content">
<h3 class="fr-tile__title"><a href="${base}${path}">${escape(label)}</a></h3>
<p class="fr-tile__desc">${escape(summary)}</p>
<p class="fr-tile__detail">${words.questions(sections.length)}</p>
</div>
</div>
<div class="fr-tile__header"><div class="fr-tile__pictogram">${pictogram(id)}</div></div>
</div>
</li>`;
}
