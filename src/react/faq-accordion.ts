import { createElement, useEffect, useRef, type ReactElement, type ReactNode } from 'react';
import type { StartOptions } from '../browser/index.js';
import type { Ids, Renderable } from '../data/model.js';
import { renderAccordion, type AccordionOptions } from '../html/index.js';

export interface FaqAccordionProps<I extends Ids = Ids> extends Pick<StartOptions, 'navigate' | 'redirectOf'> {
  /** What `renderAccordion` takes; needed where there are no children. */
  readonly node?: Renderable<I>;
  /** Shown instead of `node`: a `FaqAnswer` that has a link component, and `renderAccordion` as its `render`. */
  readonly children?: ReactNode;
  /** Those of `renderAccordion`. */
  readonly options?: AccordionOptions<I>;
  /** Another printer, such as `renderDetails` for bare HTML. Default: `renderAccordion`. */
  readonly render?: (node: Renderable<I>, options?: AccordionOptions<I>) => string;
}

/**
 * Sections as an accordion of the State's design system, which opens at the hash and takes the focus there, with or
 * without the design system's script. The script that does so is loaded once the page is shown.
 *
 * @example
 * <FaqAccordion node={page.sections} options={{ headingLevel: 3 }} />
 */
export function FaqAccordion<I extends Ids>(props: FaqAccordionProps<I>): ReactElement {
  const { node, children, options, render = renderAccordion, navigate, redirectOf } = props;
  const box = useRef<HTMLDivElement>(null);
  // What the reader has opened stays, since React writes the HTML again only when it has changed.
  const calls = useRef<StartOptions>({});
  useEffect(() => {
    const called = { ...(navigate && { navigate }), ...(redirectOf && { redirectOf }) };
    calls.current = { ...(options as AccordionOptions | undefined), ...called };
  });
  useEffect(() => {
    let stop = (): void => {};
    let isGone = false;
    void import('../browser/index.js').then(({ startFaq }) => {
      if (!isGone && box.current) stop = startFaq({ ...calls.current, root: box.current });
    });
    return () => {
      isGone = true;
      stop();
    };
  }, []);
  return children
    ? createElement('div', { ref: box }, children)
    : createElement('div', { ref: box, dangerouslySetInnerHTML: { __html: render(node!, options) } });
}
