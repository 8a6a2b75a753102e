import { absoluteUrl } from '../data/addresses.js';
import type { Link } from '../data/model.js';
import type { Anchors } from './anchors.js';
import { addAttributes, addTokens, refuse, safeUrl, type AttributeMap } from './attributes.js';
import type { HtmlOptions } from './options.js';

/** Makes the functions that rewrite one link or image, from the options and from what is rendered with it. */
export function createLinkWriter({ link, baseUrl, newWindow }: HtmlOptions, anchors: Anchors) {
  if (baseUrl && /[?#]/.test(safeUrl(baseUrl, 'baseUrl'))) refuse('baseUrl', 'a folder, without "?" and "#"', baseUrl);
  const absolute = (url: string) => (baseUrl ? absoluteUrl(url, baseUrl) : url);
  return {
    /** Images of the site itself become absolute with `baseUrl`. */
    image(attributes: AttributeMap): void {
      const src = attributes.get('src');
      if (src) attributes.set('src', absolute(src));
    },
    /** Target first, then the caller's wishes, then the new window, which leaves a target alone. */
    link(attributes: AttributeMap, typed: Link): void {
      const anchor = anchors.get(typed.target);
      const href = anchor === undefined ? absolute(typed.url) : `#${anchor}`;
      attributes.set('href', href);
      const wish = link?.(typed, href);
      if (typeof wish === 'object' && !(wish instanceof URL)) addAttributes(attributes, wish ?? {}, 'link()');
      else if (wish !== undefined) attributes.set('href', safeUrl(wish, 'link()'));
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
