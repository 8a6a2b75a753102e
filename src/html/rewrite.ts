import { eachAttribute, encode, tokenize } from '../canonical-html/tokenize.js';
import type { Link } from '../model.js';
import type { Anchors } from './anchors.js';
import { printAttributes, type AttributeMap } from './attributes.js';
import { classAdders } from './class-names.js';
import { escapeMustache } from './escape-mustache.js';
import { prefixIds } from './ids.js';
import { createLinkWriter } from './links.js';
import type { HtmlOptions } from './options.js';
import { wrapTags } from './wrap.js';

/** Where a piece of canonical HTML stands. */
export interface Place {
  /** Its links in document order; those met are taken away. */
  readonly links: Link[];
  /** What goes before its ids. */
  readonly prefix: string;
  /** Level of the title above it, in the data and as printed. */
  readonly depth: number;
  readonly level: number;
}

/** Makes the function that applies the options to canonical HTML, in one pass over its tokens. */
export function createRewriter(options: HtmlOptions, anchors: Anchors) {
  const classes = classAdders(options.classNames);
  const wraps = wrapTags(options.wrap);
  const write = createLinkWriter(options, anchors);
  const { link, baseUrl, newWindow, captions } = options;
  const always =
    classes.size + wraps.size > 0 || baseUrl !== undefined || link || newWindow || captions || options.escapeMustache;

  const text = (raw: string) => (options.escapeMustache ? escapeMustache(raw) : raw);

  const open = (name: string, raw: string, place: Place): string => {
    let inside = '';
    let printed = raw;
    if (classes.has(name) || (raw && (place.prefix || /^(a|img|table)$/.test(name)))) {
      const attributes: AttributeMap = new Map(eachAttribute(raw));
      const href = attributes.get('href');
      if (place.prefix) prefixIds(attributes, place.prefix);
      if (name === 'img') write.image(attributes);
      if (name === 'a' && href && !href.startsWith('#')) {
        const at = place.links.findIndex(({ url }) => url === href);
        if (at >= 0) write.link(attributes, place.links.splice(at, 1)[0]!);
      }
      const label = attributes.get('aria-label');
      if (captions && name === 'table' && label) {
        attributes.delete('aria-label');
        inside = `<caption>${text(encode(label))}</caption>`;
      }
      classes.get(name)?.(attributes);
      printed = printAttributes(attributes);
    }
    const [before, after] = wraps.get(name) ?? ['', ''];
    return `${before}<${name}${printed}>${inside}${/^([bh]r|col|img|wbr)$/.test(name) ? after : ''}`;
  };
  const close = (name: string) => `</${name}>${wraps.get(name)?.[1] ?? ''}`;

  const rewrite = (html: string, place: Place): string => {
    const { depth, level, links } = place;
    const shifts = depth !== level && /<h\d/.test(html);
    if (!(always || place.prefix || shifts || links.some(({ target }) => anchors.get(target)))) return html;
    let out = '';
    for (const { type, name, raw } of tokenize(html)) {
      const tag = /^h\d/.test(name) ? `h${Math.min(6, level + Math.max(1, +name[1]! - depth))}` : name;
      if (type === 'text') out += text(raw);
      else out += type === 'open' ? open(tag, raw, place) : close(tag);
    }
    return out;
  };

  return { open, close, text, rewrite };
}
