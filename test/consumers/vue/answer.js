import { toHast } from 'datagouv-faq/hast';
import { toJsxRuntime } from 'hast-util-to-jsx-runtime';
import { defineComponent, h } from 'vue';
import { Fragment } from 'vue/jsx-runtime';

/** Vue's own `jsx` hands children to components as values, and warns: slots are functions. */
const jsx = (type, { children, ...props }, key) =>
  h(type, { ...props, key }, typeof type === 'string' || type === Fragment ? children : () => children);

/** The portal's router knows the FAQ's pages below /aide/. */
const PortalLink = defineComponent({
  props: { href: { type: String, required: true } },
  setup: ({ href }, { slots }) =>
    () =>
      href.startsWith('/aide/')
        ? h('a', { href, class: 'router-link', 'data-to': href.slice('/aide'.length) }, slots.default?.())
        : h('a', { href, rel: 'external' }, slots.default?.()),
});

/** A wide table scrolls by itself, and keyboards can reach it. */
const ScrollableTable = defineComponent({
  inheritAttrs: false,
  setup: (_, { attrs, slots }) =>
    () =>
      h('div', { class: 'scroll', role: 'region', tabindex: 0, 'aria-label': attrs['aria-label'] }, [h('table', attrs, slots.default?.())]),
});

export const Answer = defineComponent({
  props: { section: { type: Object, required: true } },
  setup: ({ section }) =>
    () => {
      const tree = toHast(section, { headingLevel: 3, baseUrl: '/aide/' });
      const components = { a: PortalLink, table: ScrollableTable };
      const options = { Fragment, jsx, jsxs: jsx, components, elementAttributeNameCase: 'html', stylePropertyNameCase: 'css' };
      return h('article', [toJsxRuntime(tree, options)]);
    },
});
