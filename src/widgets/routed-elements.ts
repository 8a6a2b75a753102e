import { readTree, type TreeNode } from '../canonical-html/tree.js';
import type { Ids, Link } from '../data/model.js';
import type { HtmlOptions } from '../html/index.js';

/** Makes an element of a framework, or a link that its router follows. */
export type MakeElement<T> = (
  name: string,
  attributes: ReadonlyMap<string, string>,
  children: () => (T | string)[],
  isRoute: boolean,
) => T;

/**
 * What a reader prints, as elements of a framework. Its router follows the links to pages and sections of the FAQ, but
 * for places in what is printed, other windows, and addresses with a host, which a server has none to compare with.
 */
export function routedElements<T, I extends Ids>(
  print: (options: HtmlOptions<I>) => string,
  options: HtmlOptions<I> | undefined,
  make: MakeElement<T>,
): (T | string)[] {
  const routes = new Set<string>();
  const link = (typed: Link<I>, href: string) => {
    const wish = options?.link?.(typed, href);
    const url = typeof wish === 'string' || wish instanceof URL ? wish : (wish?.href ?? href);
    if (typed.target) routes.add(`${url}`);
    return wish;
  };
  const toElement = (node: TreeNode): T | string => {
    if (typeof node === 'string') return node;
    const { name, attributes, children } = node;
    const href = attributes.get('href') ?? '#';
    const isRoute = routes.has(href) && !attributes.has('target') && !/^(#|\/\/|[^/?#]*:)/.test(href);
    return make(name, attributes, () => children.map(toElement), isRoute);
  };
  return readTree(print({ ...options, link })).map(toElement);
}
