import { createUrls } from '../data/addresses.js';
import { languageOf } from '../data/languages.js';
import type { Link } from '../data/model.js';
import type { Anchors } from './anchors.js';
import { addAttributes, addTokens, type AttributeMap } from './attributes.js';
import type { HtmlOptions } from './options.js';
import { newWindowNotice } from './words.js';

/** Makes the functions that rewrite one link or image, from the options and from what is rendered with it. */
export function createLinkWriter(options: HtmlOptions, anchors: Anchors) {
  const { link, baseUrl = '', newWindow, ownHosts = [] } = options;
  const below = createUrls(options);
  const own = [...ownHosts, new URL(baseUrl, 'a:/').hostname];
  const notice = newWindow === true ? newWindowNotice(languageOf(anchors.nodes)) : newWindow && `${newWindow}`;
  return {
    /** Images of the site itself become absolute with `baseUrl`. */
    image(attributes: AttributeMap): void {
      const src = attributes.get('src');
      if (src) attributes.set('src', below(src));
    },
    /** Target first, then the caller's wishes, then the new window, which leaves a target alone. */
    link(attributes: AttributeMap, typed: Link): void {
      const anchor = anchors.get(typed.target);
      const href = anchor ? `#${anchor}` : below(typed.url, typed.target);
      const wish = link?.(typed, href);
      const added = typeof wish === 'string' || wish instanceof URL ? { href: `${wish}` } : wish;
      addAttributes(attributes, { href, ...added }, 'link()');
      if (notice && typed.host && !own.includes(typed.host)) announce(attributes, typed.text, notice);
    },
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
