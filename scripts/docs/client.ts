/** The search of the documentation's site: its index is loaded when somebody first types. */
import { encode } from '../../src/canonical-html/tokenize.js';
import type { Page } from '../../src/data/model.js';
import { createSearch, type SearchResult } from '../../src/search/index.js';
import type { SearchData } from './search-data.js';

const up = document.body.dataset['up']!;
const box = document.querySelector<HTMLElement>('search')!;
const input = box.querySelector('input')!;
const list = box.querySelector('ol')!;
const status = box.querySelector('[role=status]')!;
let loaded: Promise<(query: string) => Found[]> | undefined;

/** A result, and the page that it stands on. */
interface Found {
  readonly result: SearchResult;
  readonly page: string;
}

box.hidden = false;
input.addEventListener('input', () => void show());
input.addEventListener('keydown', ({ key }) => {
  if (key === 'Escape') clear();
});

async function show(): Promise<void> {
  const query = input.value.trim();
  if (query === '') return clear();
  loaded ??= load();
  const search = await loaded;
  if (query !== input.value.trim()) return;
  const results = search(query);
  status.textContent = results.length === 0 ? box.dataset['none']! : '';
  // Titles come escaped.
  list.innerHTML = results
    .map(
      ({ result: { titleHtml, url }, page }) =>
        `<li><a href="${addressOf(url)}">${titleHtml}${page === '' ? '' : ` <small>${page}</small>`}</a></li>`,
    )
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

/**
 * What explains a task comes before what lists everything or gives reasons, and before pages of another language:
 * references and the changelog have most words of any query.
 */
async function load(): Promise<(query: string) => Found[]> {
  const { pages, questions } = (await (await fetch(`${up}search.json`)).json()) as SearchData;
  const { lang } = document.documentElement;
  const isList = (page: Page): boolean =>
    page.lang !== lang || /^(?:docs\/(?:reference|rules|decisions|architecture)\b|CHANGELOG)/.test(page.path);
  const [tasks, lists] = [pages.filter((page) => !isList(page)), pages.filter(isList)].map((some) =>
    createSearch(some, { baseUrl: up, questions }),
  );
  const titles = new Map(pages.map(({ id, title }) => [id, encode(title)]));
  const nameOf = ({ section: { page, title } }: SearchResult): string => {
    const name = titles.get(page) ?? '';
    return name === encode(title) ? '' : name;
  };
  return (query) =>
    [...tasks!.search(query, { limit: 5 }), ...lists!.search(query, { limit: 3 })].map((result) => ({
      result,
      page: nameOf(result),
    }));
}
