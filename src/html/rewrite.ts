import { decode, encode } from '../canonical-html/tokenize.js';
import type { Link } from '../model.js';
import type { Anchors } from './anchors.js';
import { printAttributes, type AttributeMap } from './attributes.js';
import { classAdder } from './class-names.js';
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

/** Attributes as canonical HTML prints them; a value may hold a raw `<` or `>`. */
const attributes = '(?: [^ =>]+(?:="[^"]*")?)';
const attribute = / ([^ =]+)(?:="([^"]*)")?/g;

/** Makes the function that applies the options to canonical HTML, in one pass over its tags. */
export function createRewriter(options: HtmlOptions, anchors: Anchors) {
  const { tags, addClasses } = classAdder(options.classNames);
  const wraps = wrapTags(options.wrap);
  const write = createLinkWriter(options, anchors);
  const { link, baseUrl, newWindow, captions, classNames, wrap } = options;
  const always = classNames || wrap || baseUrl !== undefined || link || newWindow || captions || options.escapeMustache;
  // Only what may change is looked at: that is what makes one pass cheap.
  const wrapped = ['h\\d', ...wraps.keys()].join('|');
  const some = ['a|img|table', wrapped, ...tags].join('|');
  const changing = new RegExp(`<(?:/(${wrapped})|(${some}|\\w+(?= ))(${attributes}*))>|\\{(?=\\{)`, 'g');
  const text = (raw: string) => (options.escapeMustache ? escapeMustache(raw) : raw);

  const open = (name: string, raw: string, { links, prefix }: Place): string => {
    let caption = '';
    let printed = raw;
    if (classNames?.[name as 'p'] || (raw && (prefix || classNames || /^(a|img|table)$/.test(name)))) {
      const attributes: AttributeMap = new Map();
      for (const [, key, value] of raw.matchAll(attribute)) attributes.set(key!, value && decode(value));
      const href = attributes.get('href');
      if (prefix) prefixIds(attributes, prefix);
      if (name === 'img') write.image(attributes);
      if (name === 'a' && href && href[0] !== '#') {
        const at = links.findIndex(({ url }) => url === href);
        if (at >= 0) write.link(attributes, links.splice(at, 1)[0]!);
      }
      const label = attributes.get('aria-label');
      if (captions && name === 'table' && label) {
        attributes.delete('aria-label');
        caption = `<caption>${text(encode(label))}</caption>`;
      }
      addClasses(name, attributes);
      printed = printAttributes(attributes);
    }
    const [before, after] = wraps.get(name) ?? ['', ''];
    return `${before}<${name}${printed}>${caption}${/^([bh]r|col|img|wbr)$/.test(name) ? after : ''}`;
  };
  const close = (name: string) => `</${name}>${wraps.get(name)?.[1] ?? ''}`;

  const rewrite = (html: string, place: Place): string => {
    const { depth, level, links, prefix } = place;
    const shifts = depth !== level && /<h\d/.test(html);
    if (!(always || prefix || shifts || links.some(({ target }) => anchors.get(target)))) return html;
    return html.replace(changing, (match, closed: string | undefined, opened: string | undefined, raw: string) => {
      const name = closed ?? opened;
      if (!name) return text(`${match}{`).slice(0, -1);
      const tag = /^h\d/.test(name) ? `h${Math.min(6, level + Math.max(1, +name[1]! - depth))}` : name;
      return closed ? close(tag) : open(tag, raw, place);
    });
  };
  return { open, close, text, rewrite };
}
