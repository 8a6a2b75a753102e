import { languageOf } from '../data/languages.js';
import type { Link, Renderable } from '../data/model.js';
import { nodesOf } from '../data/nodes.js';
import { addAttributes, addTokens, type AttributeMap } from './attributes.js';
import type { HtmlOptions } from './options.js';
import { newWindowNotice } from './words.js';

/** Makes the function that writes one link, whose address is right: the caller's wishes, then the new window, which leaves a target alone. */
export function createLinkWriter({ link, baseUrl = '', newWindow, ownHosts = [] }: HtmlOptions, node: Renderable) {
  const notice = newWindow === true ? newWindowNotice(languageOf(nodesOf(node))) : newWindow && newWindow.toString?.();
  return (attributes: AttributeMap, typed: Link): void => {
    const wish = link?.(typed, attributes.get('href')!);
    addAttributes(attributes, typeof wish === 'string' || wish instanceof URL ? { href: `${wish}` } : wish, 'link()');
    // Who writes the links has checked the folder by now.
    if (notice && typed.host && ![new URL(baseUrl, 'a:/').hostname, ...ownHosts].includes(typed.host))
      announce(attributes, typed.text, notice);
  };
}

/** The title holds the visible text (WCAG 2.5.3), then the notice (RGAA 13.2). */
function announce(attributes: AttributeMap, text: string, notice: string): void {
  const title = attributes.get('title') ?? '';
  const parts = [text, title, notice].filter((part, at) => (at === 1 ? part : !title.includes(part)));
  attributes.set('title', parts.join(' - '));
  attributes.set('target', attributes.get('target') ?? '_blank');
  addTokens(attributes, 'rel', 'noopener external');
}
