import { defineComponent, h, onBeforeUnmount, onMounted, ref, type PropType } from 'vue';
import type { StartOptions } from '../browser/index.js';
import type { Renderable } from '../data/model.js';
import { renderAccordion, type AccordionOptions } from '../html/index.js';

/**
 * Sections as an accordion of the State's design system, which opens at the hash and takes the focus there, with or
 * without the design system's script.
 *
 * Props: `node`, `options` of `renderAccordion`; `render`, another printer, such as `renderDetails` for bare HTML;
 * `navigate` and `redirectOf` of `startFaq`, whose script is loaded once the page is shown, and is given the `options`. What stands in its slot is
 * shown instead of `node`: a `FaqAnswer` that has a link component, and `renderAccordion` as its `render`.
 *
 * @example
 * <FaqAccordion :node="page.sections" :options="{ headingLevel: 3 }" />
 */
export const FaqAccordion = /* @__PURE__ */ defineComponent({
  name: 'FaqAccordion',
  props: {
    node: [Object, Array] as PropType<Renderable>,
    options: { type: Object as PropType<AccordionOptions>, default: () => ({}) },
    render: { type: Function as PropType<typeof renderAccordion>, default: renderAccordion },
    navigate: Function as PropType<NonNullable<StartOptions['navigate']>>,
    redirectOf: Function as PropType<NonNullable<StartOptions['redirectOf']>>,
  },
  setup(props, { slots }) {
    const box = ref<HTMLElement>();
    let stop: (() => void) | undefined;
    let isGone = false;
    onMounted(async () => {
      const { startFaq } = await import('../browser/index.js');
      const { options, navigate, redirectOf } = props;
      const called = { ...(navigate && { navigate }), ...(redirectOf && { redirectOf }) };
      if (box.value && !isGone) stop = startFaq({ ...options, ...called, root: box.value });
    });
    onBeforeUnmount(() => {
      isGone = true;
      stop?.();
    });
    return () =>
      slots.default
        ? h('div', { ref: box }, slots.default())
        : h('div', { ref: box, innerHTML: props.render(props.node!, props.options) });
  },
});
