import {
  createElement,
  useId,
  useRef,
  useState,
  type ChangeEvent,
  type KeyboardEvent,
  type MouseEvent,
  type ReactElement,
} from 'react';
import type { SearchResult } from '../search/model.js';
import { ask, moveTo, searchBoxWords, type SearchEngine } from '../widgets/search-box.js';

export interface FaqSearchProps {
  /** What `createSearch` gives, or a function that loads it when somebody types: a module that exports its `search`. */
  readonly engine: SearchEngine;
  /** Called with the URL of the answer that is chosen. Default: the browser goes there. */
  readonly navigate?: (url: string) => void;
  /** The most answers shown. Default: 5. */
  readonly limit?: number;
  /** BCP 47: English, else French. Default: `fr`. */
  readonly lang?: string;
  /** Whether the classes of the State's design system are left out. Default: `false`. */
  readonly bare?: boolean;
}

/**
 * A search box with a list of answers: a combobox with its keyboard (arrows, Enter, Escape), a live region that says
 * how many there are, that there are none, or that they are weak.
 *
 * @example
 * <FaqSearch engine={() => import('./search.js')} />
 */
export function FaqSearch(props: FaqSearchProps): ReactElement {
  const { engine, navigate = (url) => location.assign(url), limit = 5, lang = 'fr', bare = false } = props;
  const id = useId();
  const [query, setQuery] = useState('');
  const [results, setResults] = useState<readonly SearchResult[]>([]);
  const [status, setStatus] = useState('');
  const [active, setActive] = useState(-1);
  const latest = useRef('');
  const words = searchBoxWords(lang);
  const classed = (name: string) => (bare ? undefined : name);
  const type = async ({ target: { value } }: ChangeEvent<HTMLInputElement>) => {
    setQuery((latest.current = value));
    const found = await ask(engine, value, { limit, words });
    // What was typed meanwhile has an answer of its own.
    if (latest.current !== value) return;
    setResults(found.results);
    setStatus(found.status);
    setActive(-1);
  };
  const close = () => {
    setResults([]);
    setActive(-1);
  };
  const press = (event: KeyboardEvent) => {
    const chosen = results[active];
    const to = moveTo(event.nativeEvent, active, results.length);
    if (to === undefined && !(event.key === 'Enter' && chosen)) return;
    event.preventDefault();
    if (to === undefined) return navigate(chosen!.url);
    if (event.key === 'Escape') return close();
    setActive(to);
  };
  const option = ({ key, url, titleHtml }: SearchResult, index: number) => {
    const onClick = (event: MouseEvent) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      navigate(url);
    };
    const link = createElement('a', {
      role: 'option',
      id: `${id}-${index}`,
      'aria-selected': index === active,
      href: url,
      tabIndex: -1,
      onClick,
      dangerouslySetInnerHTML: { __html: titleHtml },
    });
    return createElement('li', { role: 'none', key }, link);
  };
  return createElement(
    'div',
    { role: 'search' },
    createElement('label', { htmlFor: `${id}-input`, className: classed('fr-label') }, words.label),
    createElement('input', {
      id: `${id}-input`,
      className: classed('fr-input'),
      type: 'search',
      role: 'combobox',
      autoComplete: 'off',
      'aria-autocomplete': 'list',
      'aria-controls': `${id}-list`,
      'aria-expanded': results.length > 0,
      'aria-activedescendant': active < 0 ? undefined : `${id}-${active}`,
      placeholder: words.placeholder,
      value: query,
      onChange: type,
      onKeyDown: press,
      onBlur: close,
    }),
    createElement('p', { role: 'status', className: classed('fr-hint-text') }, status),
    createElement(
      'ul',
      {
        id: `${id}-list`,
        role: 'listbox',
        'aria-label': words.label,
        className: classed('fr-raw-list'),
        // The field keeps the focus, and with it the list.
        onMouseDown: (event: MouseEvent) => event.preventDefault(),
      },
      results.map(option),
    ),
  );
}
