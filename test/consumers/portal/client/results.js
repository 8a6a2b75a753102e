import { loadSearch, nearest } from './load-search.js';
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
  const { ask, labels } = await loadSearch();
  const show = () => {
    const answer = ask(query, { limit, ...(audience.value !== '' && { audience: audience.value }) });
    const isWeak = answer.confidence === 'weak';
    const results = isWeak ? answer.results.slice(0, nearest) : answer.results;
    const title = say.resultsFor(countResults(results.length, isWeak), query);
    document.getElementById('results-none').hidden = !isWeak;
    document.getElementById('results-title').textContent = title;
    document.getElementById('results-status').textContent = title;
    list.replaceChildren(...results.map((result) => item(result, labels)));
    showLink('results-elsewhere', answer.elsewhere?.section.title, answer.elsewhere?.url);
    showLink('results-correction', answer.didYouMean, `?q=${encodeURIComponent(answer.didYouMean)}`);
    countAudiences(audience, answer.facets);
  };
  audience.addEventListener('change', show);
  show();
  section.hidden = false;
  document.title = `${query} - ${document.title}`;
}

function countResults(count, isWeak) {
  if (isWeak && count > 0) return say.noSureAnswer;
  return count === limit ? say.firstAnswers(limit) : say.answers(count);
}

/** Shows a line with its link, or hides it where there is nothing to say. */
function showLink(id, text, url) {
  const line = document.getElementById(id);
  line.hidden = text === undefined;
  if (line.hidden) return;
  const link = line.querySelector('a');
  link.textContent = text;
  link.href = url;
}

/** Tells beside each audience how many answers it has. */
function countAudiences(select, facets) {
  for (const option of select.options) {
    option.dataset.label ??= option.textContent;
    option.textContent = option.value === '' ? option.dataset.label : `${option.dataset.label} (${facets[option.value] ?? 0})`;
  }
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
