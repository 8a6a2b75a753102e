import { loadSearch, nearest } from './load-search.js';
import { say } from './words.js';

const limit = 6;

/** Makes the search box a combobox: answers while typing, chosen with the arrow keys. */
export function startSearchBox() {
  const input = document.getElementById('search-input');
  const list = document.getElementById('search-list');
  const status = document.getElementById('search-status');
  if (!input) return;
  let selected = -1;
  for (const [name, value] of Object.entries({ role: 'combobox', 'aria-expanded': 'false', 'aria-controls': list.id, 'aria-autocomplete': 'list' }))
    input.setAttribute(name, value);

  const close = () => {
    list.hidden = true;
    status.classList.add('fr-sr-only');
    selected = -1;
    input.setAttribute('aria-expanded', 'false');
    input.removeAttribute('aria-activedescendant');
  };

  const show = async () => {
    const query = input.value.trim();
    if (query === '') {
      status.textContent = '';
      return close();
    }
    const { ask, labels } = await loadSearch();
    if (query !== input.value.trim()) return;
    const answer = ask(query, { limit });
    const isWeak = answer.confidence === 'weak';
    const results = isWeak ? answer.results.slice(0, nearest) : answer.results;
    list.innerHTML = results.map((result, index) => option(result, index, labels)).join('');
    const count = say.answers(results.length);
    status.textContent = results.length === 0 ? count : isWeak ? say.nearest : say.arrows(count);
    close();
    // What there is to see beside the list: that its answers are none.
    status.classList.toggle('fr-sr-only', !isWeak);
    if (results.length === 0) return;
    list.hidden = false;
    input.setAttribute('aria-expanded', 'true');
  };

  const select = (index) => {
    const options = [...list.children];
    selected = (index + options.length) % options.length;
    options.forEach((one, at) => one.setAttribute('aria-selected', String(at === selected)));
    input.setAttribute('aria-activedescendant', options[selected].id);
    options[selected].scrollIntoView({ block: 'nearest' });
  };

  const go = (element) => {
    close();
    location.href = element.dataset.url;
  };

  input.addEventListener('input', show);
  input.addEventListener('focus', () => void loadSearch(), { once: true });
  input.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && !list.hidden) {
      event.preventDefault();
      close();
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      if (list.hidden) return void show();
      event.preventDefault();
      select(event.key === 'ArrowDown' ? selected + 1 : selected <= 0 ? -1 : selected - 1);
    } else if (event.key === 'Enter' && selected >= 0) {
      event.preventDefault();
      go(list.children[selected]);
    }
  });
  list.addEventListener('mousedown', (event) => event.preventDefault());
  list.addEventListener('click', (event) => {
    const element = event.target.closest('[role=option]');
    if (element) go(element);
  });
  input.addEventListener('blur', close);
}

/** Titles come escaped from the search, labels are put in as text by the caller's page. */
function option({ titleHtml, url, section }, index, labels) {
  return `<div class="portal-search__option" role="option" id="search-option-${index}" aria-selected="false" data-url="${escape(url)}"><span class="portal-search__audience">${escape(labels.get(section.page))}</span>${titleHtml}</div>`;
}

function escape(text) {
  return text.replace(/[&<"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
