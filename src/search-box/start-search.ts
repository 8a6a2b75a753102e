import { insideLink } from '../browser/inside-link.js';
import type { SearchResult } from '../search/model.js';
import { ask, moveTo, searchBoxWords, type SearchEngine } from '../widgets/search-box.js';

/** How `startSearch` behaves. */
export interface StartSearchOptions {
  /** What `createSearch` gives, or a function that loads it when somebody types. */
  readonly engine: SearchEngine;
  /** Called with the URL of the answer that is chosen. Default: the browser goes there. */
  readonly navigate?: (url: string) => void;
  /** The most answers shown. Default: 5. */
  readonly limit?: number;
  /** BCP 47: English, Spanish, else French. Default: that of the page around the box. */
  readonly lang?: string;
}

/**
 * Makes a search field of your page a combobox, as `FaqSearch` of the components is: a list of answers with its keyboard,
 * and a live region that says how many there are. The label and the form around it, if any, stay yours; list and live
 * region stand after the field.
 *
 * @returns A function that takes all of it back, for components that unmount.
 *
 * @example
 * import { startSearch } from 'datagouv-faq/search-box';
 *
 * startSearch(document.querySelector('input[type=search]'), {
 *   engine: () => import('./search.js'),
 * });
 */
export function startSearch(input: HTMLInputElement, options: StartSearchOptions): () => void {
  const { engine, navigate = (url) => location.assign(url), limit = 5 } = options;
  const words = searchBoxWords(options.lang ?? input.closest<HTMLElement>('[lang]')?.lang);
  const id = input.id || `faq-search-${document.querySelectorAll('[role=combobox]').length}`;
  const status = create('p', { role: 'status', class: 'fr-hint-text' });
  const list = create('ul', { role: 'listbox', id: `${id}-list`, 'aria-label': words.label, class: 'fr-raw-list' });
  let results: readonly SearchResult[] = [];
  let active = -1;

  const mark = (to: number): void => {
    active = to;
    const options = [...list.querySelectorAll('a')];
    options.forEach((option, index) => option.setAttribute('aria-selected', `${index === to}`));
    if (to < 0) input.removeAttribute('aria-activedescendant');
    else input.setAttribute('aria-activedescendant', options[to]!.id);
  };
  const show = (found: readonly SearchResult[]): void => {
    results = found;
    list.replaceChildren(...found.map((result, index) => optionOf(result, `${id}-${index}`)));
    input.setAttribute('aria-expanded', `${found.length > 0}`);
    mark(-1);
  };
  const listeners: { [type: string]: (event: never) => void } = {
    input: async () => {
      const asked = input.value;
      const found = await ask(engine, asked, { limit, words });
      // What was typed meanwhile has an answer of its own, and a field that was left has none.
      if (asked !== input.value || !list.isConnected) return;
      show(found.results);
      status.textContent = found.status;
    },
    keydown: (event: KeyboardEvent) => {
      const chosen = results[active];
      const to = moveTo(event, active, results.length);
      if (to === undefined && !(event.key === 'Enter' && chosen)) return;
      event.preventDefault();
      if (to === undefined) navigate(chosen!.url);
      else if (event.key === 'Escape') show([]);
      else mark(to);
    },
    blur: () => show([]),
  };
  const choose = (event: MouseEvent): void => {
    const link = insideLink(event);
    if (!link) return;
    event.preventDefault();
    navigate(link.getAttribute('href')!);
  };
  // The field keeps the focus, and with it the list.
  list.addEventListener('mousedown', (event) => event.preventDefault());
  list.addEventListener('click', choose);
  const attributes = { role: 'combobox', autocomplete: 'off', 'aria-autocomplete': 'list', 'aria-controls': list.id };
  for (const [name, value] of Object.entries(attributes)) input.setAttribute(name, value);
  for (const [type, listener] of Object.entries(listeners)) input.addEventListener(type, listener as EventListener);
  show([]);
  input.after(status, list);
  return () => {
    for (const [type, listener] of Object.entries(listeners))
      input.removeEventListener(type, listener as EventListener);
    for (const name of [...Object.keys(attributes), 'aria-expanded', 'aria-activedescendant'])
      input.removeAttribute(name);
    status.remove();
    list.remove();
  };
}

/** An answer of the list; `titleHtml` comes escaped from the search, with the words found in `<mark>`. */
function optionOf({ url, titleHtml }: SearchResult, id: string): HTMLElement {
  const item = create('li', { role: 'none' });
  const link = create('a', { role: 'option', id, href: url, tabindex: '-1' });
  link.innerHTML = titleHtml;
  item.append(link);
  return item;
}

function create(name: string, attributes: Readonly<Record<string, string>>): HTMLElement {
  const element = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, value);
  return element;
}
