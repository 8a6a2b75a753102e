import { h, resolveDynamicComponent, type Component, type VNode } from 'vue';
import type { Ids } from '../data/model.js';
import type { HtmlOptions } from '../html/index.js';
import { routedElements } from '../widgets/routed-elements.js';

/** What a reader prints, as vnodes: a link component, or the name of one, takes `to` and has the link's words in its slot. */
export function routedVnodes(
  print: (options: HtmlOptions) => string,
  options: HtmlOptions | undefined,
  linkComponent: Component | string,
): (VNode | string)[] {
  const link = resolveDynamicComponent(linkComponent) as Component;
  return routedElements<VNode, Ids>(print, options, (name, attributes, children, isRoute) => {
    const { href: to, ...rest } = Object.fromEntries(attributes);
    return isRoute ? h(link, { ...rest, to }, children) : h(name, Object.fromEntries(attributes), children());
  });
}
