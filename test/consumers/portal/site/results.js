import { escape } from './html.js';
import { searchBox } from './search-box.js';

/** The page of search results; without script, or without a query, it lists every question. */
export function renderResults(context) {
  const { faq, base, results, words } = context;
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
<h1>${words.searchTheFaq}</h1>
${searchBox(context)}
<p class="fr-mt-2w fr-mb-0"><a class="fr-link" href="#all-questions">${words.allQuestions}</a></p>
</div>
</div>
</div>
</div>
<div class="fr-container fr-py-6w">
<div class="fr-grid-row">
<div class="fr-col-12 fr-col-lg-8">
<section id="results" aria-labelledby="results-title" hidden>
<h2 id="results-title">${words.answers}</h2>
<p class="fr-sr-only" id="results-status" role="status"></p>
<div class="fr-select-group portal-filter">
<label class="fr-label" for="audience">${words.profile}</label>
<select class="fr-select" id="audience">
<option value="">${words.allProfiles}</option>
${choices.join('\n')}
</select>
</div>
<p id="results-correction" hidden>${words.didYouMean}</p>
<div class="fr-callout" id="results-none" hidden>
<p id="results-elsewhere" hidden>${words.elsewhere}</p>
<p>${words.tryAgain}</p>
<p>${words.askSomebody}</p>
</div>
<ol class="fr-raw-list" id="results-list"></ol>
</section>
<section id="all-questions" aria-labelledby="all-questions-title">
<h2 id="all-questions-title">${words.allQuestions}</h2>
<noscript><p>${words.noScript}</p></noscript>
${lists.join('\n')}
</section>
</div>
</div>
</div>`;
  return { id: 'recherche', path: results.slice(base.length), title: `${words.searching} - ${faq.attribution.source}`, description: words.allAnswers, body };
}
