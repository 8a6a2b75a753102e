import { defineComponent, h, type PropType } from 'vue';
import type { Renderable } from '../data/model.js';
import { renderHtml, type HtmlOptions } from '../html/index.js';
import { handToRouter } from '../browser/inside-link.js';

/**
 * A page or a section as HTML, whose links inside the site go to your router.
 *
 * Props: `node`, what `renderHtml` takes; `options`, those of `renderHtml`; `navigate`, called with the URL of a link
 * inside the site. The server prints what the browser prints.
 *
 * @example
 * <FaqAnswer :node="section" :options="{ headingLevel: 2 }" :navigate="(url) => router.push(url.pathname + url.hash)" />
 */
export const FaqAnswer = /* @__PURE__ */ defineComponent({
  name: 'FaqAnswer',
  props: {
    node: { type: [Object, Array] as PropType<Renderable>, required: true },
    options: { type: Object as PropType<HtmlOptions>, default: () => ({}) },
    navigate: Function as PropType<(url: URL) => void>,
  },
  setup: (props) => () =>
    h('div', {
      innerHTML: renderHtml(props.node, props.options),
      onClick: (event: MouseEvent) => handToRouter(event, props.navigate),
    }),
});
