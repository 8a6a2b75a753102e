import { isVoid } from '../canonical-html/elements.js';
import { decode, eachAttribute, tokenize } from '../canonical-html/tokenize.js';
import type { Ids, Renderable } from '../data/model.js';
import { renderHtml, type HtmlOptions } from '../html/index.js';
import type { HastElement, HastRoot } from './hast.js';
import { toProperty } from './properties.js';

/** Those of `renderHtml`, but for what adapters do themselves: wrapping, and escaping for templates. */
export type HastOptions<I extends Ids = Ids> = Omit<HtmlOptions<I>, 'wrap' | 'escapeMustache'>;

/**
 * Turns a page, a section, several of them or the whole FAQ into a hast tree, for the adapters of React, Vue, Preact,
 * Svelte and Solid, or for rehype plugins.
 *
 * The tree is that of what `renderHtml` prints with the same options: rehype-stringify prints it again, byte for byte,
 * with the options of canonical HTML. It has no positions, and is yours to change: every call makes a new one.
 *
 * @param node What `renderHtml` takes, and trusts, or canonical HTML itself, such as a section's `html`.
 * @param options Those of `renderHtml` but `wrap` and `escapeMustache`; with HTML, there are none.
 * @throws {TypeError} As `renderHtml` does; {SyntaxError} for a string that is not canonical HTML.
 * @see https://github.com/syntax-tree/hast
 *
 * @example
 * import { getSection } from 'datagouv-faq';
 * import { toHast } from 'datagouv-faq/hast';
 *
 * toHast(getSection('producteur#certification')).children[0]; // { type: 'element', tagName: 'h2', … }
 */
export function toHast<I extends Ids>(node: Renderable<I> | string, options: HastOptions<I> = {}): HastRoot {
  const root: HastRoot = { type: 'root', children: [] };
  const open: (HastRoot | HastElement)[] = [root];
  for (const { type, name, raw } of tokenize(typeof node === 'string' ? node : renderHtml(node, options))) {
    const parent = open.at(-1)!;
    if (type === 'close') open.pop();
    else if (type === 'text') parent.children.push({ type: 'text', value: decode(raw) });
    else {
      const properties = Object.fromEntries(Array.from(eachAttribute(raw), ([key, value]) => toProperty(key, value)));
      const element: HastElement = { type: 'element', tagName: name, properties, children: [] };
      parent.children.push(element);
      if (!isVoid(name)) open.push(element);
    }
  }
  return root;
}
