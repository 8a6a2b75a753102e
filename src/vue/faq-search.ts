import { computed, defineComponent, h, ref, useId, type PropType } from 'vue';
import type { SearchResult } from '../search/model.js';
import { ask, moveTo, searchBoxWords, type SearchEngine } from '../widgets/search-box.js';

/**
 * A search box with a list of answers: a combobox with its keyboard (arrows, Enter, Escape), a live region that says
 * how many there are, that there are none, or that they are weak.
 *
 * Props: `engine`, what `createSearch` gives, or a function that loads it when somebody types; `navigate`, called with
 * the URL of the answer that is chosen, by default the browser goes there; `limit`, 5 by default; `lang`, French by
 * default; `bare`, without the classes of the State's design system.
 *
 * @example
 * <FaqSearch :engine="() => import('./search.js')" />
 */
export const FaqSearch = /* @__PURE__ */ defineComponent({
  name: 'FaqSearch',
  props: {
    engine: { type: [Object, Function] as PropType<SearchEngine>, required: true },
    navigate: { type: Function as PropType<(url: string) => void>, default: (url: string) => location.assign(url) },
    limit: { type: Number, default: 5 },
    lang: { type: String, default: 'fr' },
    bare: Boolean,
  },
  setup(props) {
    const id = useId();
    const query = ref('');
    const active = ref(-1);
    const results = ref<readonly SearchResult[]>([]);
    const status = ref('');
    const words = computed(() => searchBoxWords(props.lang));
    const classed = (name: string) => (props.bare ? undefined : name);
    const type = async (event: Event) => {
      const asked = (query.value = (event.target as HTMLInputElement).value);
      const found = await ask(props.engine, asked, { limit: props.limit, words: words.value });
      // What was typed meanwhile has an answer of its own.
      if (asked === query.value) [results.value, status.value, active.value] = [found.results, found.status, -1];
    };
    const close = () => {
      [results.value, active.value] = [[], -1];
    };
    const press = (event: KeyboardEvent) => {
      const chosen = results.value[active.value];
      const to = moveTo(event, active.value, results.value.length);
      if (to === undefined && !(event.key === 'Enter' && chosen)) return;
      event.preventDefault();
      if (to === undefined) return props.navigate(chosen!.url);
      if (event.key === 'Escape') return close();
      active.value = to;
    };
    const option = (result: SearchResult, index: number) =>
      h('li', { role: 'none', key: result.key }, [
        h('a', {
          role: 'option',
          id: `${id}-${index}`,
          'aria-selected': `${index === active.value}`,
          href: result.url,
          tabindex: -1,
          innerHTML: result.titleHtml,
          onClick: follow(result),
        }),
      ]);
    const follow =
      ({ url }: SearchResult) =>
      (event: MouseEvent) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        props.navigate(url);
      };
    return () =>
      h('div', { role: 'search' }, [
        h('label', { for: `${id}-input`, class: classed('fr-label') }, words.value.label),
        h('input', {
          id: `${id}-input`,
          class: classed('fr-input'),
          type: 'search',
          role: 'combobox',
          autocomplete: 'off',
          'aria-autocomplete': 'list',
          'aria-controls': `${id}-list`,
          'aria-expanded': `${results.value.length > 0}`,
          'aria-activedescendant': active.value < 0 ? undefined : `${id}-${active.value}`,
          placeholder: words.value.placeholder,
          value: query.value,
          onInput: type,
          onKeydown: press,
          onBlur: close,
        }),
        h('p', { role: 'status', class: classed('fr-hint-text') }, status.value),
        h(
          'ul',
          {
            id: `${id}-list`,
            role: 'listbox',
            'aria-label': words.value.label,
            class: classed('fr-raw-list'),
            // The field keeps the focus, and with it the list.
            onMousedown: (event: MouseEvent) => event.preventDefault(),
          },
          results.value.map(option),
        ),
      ]);
  },
});
