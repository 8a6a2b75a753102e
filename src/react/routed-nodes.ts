import { createElement, type ReactNode } from 'react';
import type { Ids } from '../data/model.js';
import type { HtmlOptions } from '../html/index.js';
import { routedElements } from '../widgets/routed-elements.js';

/** What a router's link component is given: the address, the link's words, and what else its link has, such as a title. */
export interface FaqLinkProps {
  readonly href: string;
  readonly children?: ReactNode;
  readonly className?: string;
  readonly title?: string;
  readonly lang?: string;
}

/** What a reader prints, as elements of React. */
export function routedNodes<I extends Ids>(
  print: (options: HtmlOptions<I>) => string,
  options: HtmlOptions<I> | undefined,
  link: (props: FaqLinkProps) => ReactNode,
): ReactNode[] {
  return routedElements<ReactNode, I>(print, options, (name, attributes, children, isRoute) => {
    const props = Object.fromEntries(Array.from(attributes, toProp)) as unknown as FaqLinkProps;
    // React calls the line ends of a table a mistake.
    const inner = children().filter((child) => child !== '\n' || !/^(t(able|head|body|foot|r)|colg)/.test(name));
    return createElement(isRoute ? link : name, props, ...inner);
  });
}

/** An attribute as React spells and types it. */
function toProp([name, value]: [name: string, value: string]): [name: string, value: unknown] {
  if (name === 'class') return ['className', value];
  if (name === 'style') return [name, Object.fromEntries(value.split(';').map((one) => one.trim().split(/:(.*)/)))];
  const prop = name.replace(/(?<=^(col|row|date|href|src|tab|item))\w/, (letter) => letter.toUpperCase());
  return [prop, value || /^(open|hidden|reversed|itemscope)$/.test(name) || value];
}
