/** The search of the documentation's site: its index is loaded when somebody first types. */
import { createSearch, type Search } from '../../src/search/index.js';

const up = document.body.dataset['up']!;
const box = document.querySelector<HTMLElement>('search')!;
const input = box.querySelector('input')!;
const list = box.querySelector('ol')!;
const status = box.querySelector('[role=status]')!;
let loaded: Promise<Search> | undefined;

box.hidden = false;
input.addEventListener('input', () => void show());
input.addEventListener('keydown', ({ key }) => {
  if (key === 'Escape') clear();
});

async function show(): Promise<void> {
  const query = input.value.trim();
  if (query === '') return clear();
  loaded ??= load();
  const { search } = await loaded;
  if (query !== input.value.trim()) return;
  const results = search(query, { limit: 8 });
  status.textContent = results.length === 0 ? box.dataset['none']! : '';
  // Titles come escaped from the search.
  list.innerHTML = results
    .map(({ titleHtml, url }) => `<li><a href="${addressOf(url)}">${titleHtml}</a></li>`)
    .join('');
}

function clear(): void {
  status.textContent = '';
  list.replaceChildren();
}

/** Pages of the site are folders. */
function addressOf(url: string): string {
  return url.replace(/\/?(#|$)/, '/$1').replace(/"/g, '&quot;');
}

async function load(): Promise<Search> {
  const pages: Parameters<typeof createSearch>[0] = await (await fetch(`${up}search.json`)).json();
  return createSearch(pages, { baseUrl: up });
}
