import { createElement, type MouseEvent, type ReactElement } from 'react';
import type { Ids, Renderable } from '../data/model.js';
import { renderHtml, type HtmlOptions } from '../html/index.js';
import { handToRouter } from '../browser/inside-link.js';

export interface FaqAnswerProps<I extends Ids = Ids> {
  /** What `renderHtml` takes. */
  readonly node: Renderable<I>;
  /** Those of `renderHtml`. */
  readonly options?: HtmlOptions<I>;
  /** Called with the URL of a link inside the site: hand it to your router. In a server component, leave it out. */
  readonly navigate?: (url: URL) => void;
}

/**
 * A page or a section as HTML, whose links inside the site go to your router.
 *
 * @example
 * <FaqAnswer node={section} options={{ headingLevel: 2 }} navigate={(url) => router.push(url.pathname + url.hash)} />
 */
export function FaqAnswer<I extends Ids>({ node, options, navigate }: FaqAnswerProps<I>): ReactElement {
  return createElement('div', {
    dangerouslySetInnerHTML: { __html: renderHtml(node, options) },
    ...(navigate && { onClick: (event: MouseEvent) => handToRouter(event.nativeEvent, navigate) }),
  });
}
