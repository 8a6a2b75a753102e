import { decode, encodeAttribute } from '../canonical-html/tokenize.js';
import { createUrls, safeUrl, type UrlPolicy } from '../data/addresses.js';
import type { Link } from '../data/model.js';
import type { Anchors } from './anchors.js';

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

/** What prints tags and text, once levels, ids and addresses are right. */
export interface Dress {
  /** Tags to look at even where they have no attributes. */
  readonly tags: readonly string[];
  open(name: string, raw: string, link?: Link): string;
  close(name: string): string;
  text(raw: string): string;
}

/** Tags as they are. */
export const plain: Dress = {
  tags: [],
  open: (name, raw) => `<${name}${raw}>`,
  close: (name) => `</${name}>`,
  text: String,
};

/** Attributes as canonical HTML prints them; a value may hold a raw `<` or `>`. */
const attributes = '((?: [^ =>]+(?:="[^"]*")?)*)';

/** Those that hold an address, one id or a list of ids. A value holds no raw quotation mark. */
const pointers = / (href|src|id|for|headers|aria-(?:controls|\w+by))="([^"]*)"/g;

/** Makes the function that sets levels, ids and addresses of canonical HTML, in one pass over its tags. */
export function createRewriter(options: UrlPolicy, anchors: Anchors, dress: Dress) {
  const below = createUrls(options);
  const always = Object.keys(options)[0];
  // Only what may change is looked at, which is what makes one pass cheap: a class selector's tag has attributes.
  const tags = ['h\\d', 'a', ...dress.tags].join('|');
  const pieces = new RegExp(`<(/?)(${tags}|\\w+(?= ))${attributes}>|\\{(?=\\{)`, 'g');

  return (html: string, { depth, level, links, prefix }: Place): string => {
    // What no option concerns is passed on as it is.
    if (!(always || prefix || depth !== level || links.some(({ target }) => anchors.get(target)))) return html;
    let dropped: boolean;
    let link: Link | undefined;
    const point = (_: string, key: string, raw: string): string => {
      let value = decode(raw);
      if (key === 'src') value = below(value);
      else if (key === 'href') {
        value = value.replace(/^#/, `#${prefix}`);
        const at = links.findIndex(({ url }) => url === value);
        if (at >= 0) {
          link = links.splice(at, 1)[0]!;
          const anchor = anchors.get(link.target);
          value = anchor ? `#${anchor}` : safeUrl(`${below(link.url, link.target)}`, 'urlOf()');
        }
      } else value = value.replace(/\S+/g, `${prefix}$&`);
      return ` ${key}="${encodeAttribute(value)}"`;
    };
    return html.replace(pieces, (_, slash: string, name: string | undefined, raw: string) => {
      if (!name) return dress.text('{{').slice(0, -1);
      if (name === 'a' && options.links && (dropped = slash ? dropped : !/ href="#/.test(raw))) return '';
      const tag = name.replace(/^h\d/, (title) => `h${Math.min(6, level + Math.max(1, +title[1]! - depth))}`);
      link = undefined;
      return slash ? dress.close(tag) : dress.open(tag, raw.replace(pointers, point), link);
    });
  };
}
