import type { Link } from '../model.js';
import type { Anchors } from './anchors.js';
import { addAttributes, addTokens, safeUrl, type AttributeMap } from './attributes.js';
import type { HtmlOptions } from './options.js';

/** Makes the function that rewrites one link, from the options and from what is rendered with it. */
export function createLinkWriter({ link, baseUrl, newWindow }: HtmlOptions, anchors: Anchors) {
  const base = baseUrl === undefined ? undefined : safeUrl(baseUrl, 'baseUrl').replace(/\/*$/, '/');
  const absolute = (url: string) => (base === undefined ? url : base + url.replace(/^(\.?\/)+/, ''));
  return {
    /** Images of the site itself become absolute with `baseUrl`. */
    image(attributes: AttributeMap): void {
      const src = attributes.get('src');
      if (src && !/^[^/]*:|^\/\//.test(src)) attributes.set('src', absolute(src));
    },
    /** Target first, then the caller's wishes, then the new window, which leaves a target alone. */
    link(attributes: AttributeMap, typed: Link): void {
      const anchor = anchors.get(typed.target);
      const inside = typed.kind !== 'external' && typed.kind !== 'mail';
      const href = anchor === undefined ? (inside ? absolute(typed.url) : typed.url) : `#${anchor}`;
      attributes.set('href', href);
      const wish = link?.(typed, href);
      if (wish != null) addAttributes(attributes, typeof wish === 'string' ? { href: wish } : wish, 'link()');
      if (newWindow && typed.host)
        announce(attributes, typed.text, newWindow === true ? 'nouvelle fenêtre' : newWindow);
    },
  };
}

/** The title holds the visible text (WCAG 2.5.3), then the notice (RGAA 13.2). */
function announce(attributes: AttributeMap, text: string, notice: string): void {
  const title = attributes.get('title') ?? '';
  const parts = [title.includes(text) ? '' : text, title, title.includes(notice) ? '' : notice];
  attributes.set('title', parts.filter(Boolean).join(' - '));
  if (!attributes.has('target')) attributes.set('target', '_blank');
  addTokens(attributes, 'rel', 'noopener external');
}
