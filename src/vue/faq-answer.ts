import { defineComponent, h, type Component, type PropType } from 'vue';
import type { Renderable } from '../data/model.js';
import { renderHtml, type HtmlOptions } from '../html/index.js';
import { handToRouter } from '../browser/inside-link.js';
import { routedVnodes } from './routed-vnodes.js';

/**
 * A page or a section, whose links inside the site go to your router.
 *
 * Props: `node`, what `renderHtml` takes; `options`, those of `renderHtml`; `linkComponent`, which makes the links to
 * pages and sections of the FAQ of `to`: `NuxtLink`, `RouterLink` or the name of a registered one; `navigate`, called
 * with the URL when a link inside the site is clicked that none made; `render`, another printer, such as
 * `renderAccordion`. The server prints what the browser prints.
 *
 * Links have to be paths, from `urlOf` or a `baseUrl` without a host: others stay `<a>`.
 *
 * @example
 * <FaqAnswer :node="section" :options="{ baseUrl: '/', headingLevel: 2 }" :link-component="RouterLink" />
 */
export const FaqAnswer = /* @__PURE__ */ defineComponent({
  name: 'FaqAnswer',
  props: {
    node: { type: [Object, Array] as PropType<Renderable>, required: true },
    options: { type: Object as PropType<HtmlOptions>, default: () => ({}) },
    navigate: Function as PropType<(url: URL) => void>,
    render: { type: Function as PropType<typeof renderHtml>, default: renderHtml },
    linkComponent: [Object, Function, String] as PropType<Component | string>,
  },
  setup: (props) => () => {
    const { node, options, linkComponent, navigate, render } = props;
    const onClick = (event: MouseEvent) => handToRouter(event, navigate);
    if (!linkComponent) return h('div', { innerHTML: render(node, options), onClick });
    return h(
      'div',
      { onClick },
      routedVnodes((routed) => render(node, routed), options, linkComponent),
    );
  },
});
