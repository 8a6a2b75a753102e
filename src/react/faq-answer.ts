import { createElement, type MouseEvent, type ReactElement, type ReactNode } from 'react';
import type { Ids, Renderable } from '../data/model.js';
import { renderHtml, type HtmlOptions } from '../html/index.js';
import { handToRouter } from '../browser/inside-link.js';
import { routedNodes, type FaqLinkProps } from './routed-nodes.js';

export interface FaqAnswerProps<I extends Ids = Ids> {
  /** What `renderHtml` takes. */
  readonly node: Renderable<I>;
  /** Those of `renderHtml`. */
  readonly options?: HtmlOptions<I>;
  /** Called with the URL of a link inside the site: hand it to your router. In a server component, leave it out. */
  readonly navigate?: (url: URL) => void;
  /**
   * Makes the links to pages and sections of the FAQ, such as that of `next/link`: it takes `href`, and gives the other
   * attributes to its `<a>`. Addresses have to be paths, from `urlOf` or a `baseUrl` without a host: others stay `<a>`.
   */
  readonly linkComponent?: (props: FaqLinkProps) => ReactNode;
  /** Another printer, such as `renderAccordion`. Default: `renderHtml`. */
  readonly render?: (node: Renderable<I>, options?: HtmlOptions<I>) => string;
}

/**
 * A page or a section, whose links inside the site go to your router.
 *
 * @example
 * <FaqAnswer node={section} options={{ baseUrl: '/', headingLevel: 2 }} linkComponent={Link} />
 */
export function FaqAnswer<I extends Ids>(props: FaqAnswerProps<I>): ReactElement {
  const { node, options, navigate, linkComponent, render = renderHtml } = props;
  const clicks = navigate && { onClick: (event: MouseEvent) => handToRouter(event.nativeEvent, navigate) };
  return linkComponent
    ? createElement('div', clicks, ...routedNodes((routed) => render(node, routed), options, linkComponent))
    : createElement('div', { ...clicks, dangerouslySetInnerHTML: { __html: render(node, options) } });
}
