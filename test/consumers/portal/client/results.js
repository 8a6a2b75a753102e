import { loadSearch } from './load-search.js';
import { say } from './words.js';

/** How many answers are shown: those that follow have little to do with the query. */
const limit = 10;

/** Shows the answers to the query of the address, and follows the choice of an audience. */
export async function startResults() {
  const section = document.getElementById('results');
  const query = new URLSearchParams(location.search).get('q')?.trim() ?? '';
  if (!section || query === '') return;
  const audience = document.getElementById('audience');
  const list = document.getElementById('results-list');
  document.getElementById('search-input').value = query;
  const { search, labels } = await loadSearch();
  const show = () => {
    const results = search(query, { limit, ...(audience.value !== '' && { audience: audience.value }) });
    const count = results.length === limit ? say.firstAnswers(limit) : say.answers(results.length);
    const title = say.resultsFor(count, query);
    document.getElementById('results-none').hidden = results.length > 0;
    document.getElementById('results-title').textContent = title;
    document.getElementById('results-status').textContent = title;
    list.replaceChildren(...results.map((result) => item(result, labels)));
  };
  audience.addEventListener('change', show);
  show();
  section.hidden = false;
  document.title = `${query} - ${document.title}`;
}

/** Titles and excerpts come escaped from the search, with the words found in `<mark>`. */
function item({ titleHtml, excerptHtml, url, section }, labels) {
  const element = document.createElement('li');
  element.className = 'portal-result';
  element.innerHTML = '<h3 class="fr-h6"><a></a></h3><p></p><p class="fr-badge fr-badge--sm fr-badge--blue-ecume"></p>';
  const [link, excerpt, label] = element.querySelectorAll('a, p');
  link.href = url;
  link.innerHTML = titleHtml;
  excerpt.innerHTML = excerptHtml;
  label.textContent = labels.get(section.page);
  return element;
}
