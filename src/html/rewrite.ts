import { isVoid } from '../canonical-html/elements.js';
import { eachAttribute, encode } from '../canonical-html/tokenize.js';
import type { Link } from '../data/model.js';
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
const attributes = '((?: [^ =>]+(?:="[^"]*")?)*)';

/** Makes the function that applies the options to canonical HTML, in one pass over its tags. */
export function createRewriter(options: HtmlOptions, anchors: Anchors) {
  const { captions, classNames, links: unlink, wrap } = options;
  const addClasses = classAdder(classNames);
  const wraps = wrapTags(wrap);
  const write = createLinkWriter(options, anchors);
  const always = Object.keys(options)[0];
  // Only what may change is looked at, which is what makes one pass cheap: a class selector's tag has attributes.
  const names = ['h\\d', ...Object.keys({ ...classNames, ...wrap, ...(unlink && { a: 1 }) })].join('|');
  const pieces = new RegExp(`<(/?)(${names}|\\w+(?= ))${attributes}>|\\{(?=\\{)`, 'g');
  const text = options.escapeMustache ? escapeMustache : (raw: string) => raw;

  const open = (name: string, raw: string, { links, prefix }: Place): string => {
    let caption = '';
    let printed = raw;
    if (raw || classNames?.[name as 'p']) {
      const attributes: AttributeMap = new Map(eachAttribute(raw));
      if (prefix) prefixIds(attributes, prefix);
      if (name === 'img') write.image(attributes);
      const at = name === 'a' ? links.findIndex(({ url }) => url === attributes.get('href')) : -1;
      if (at >= 0) write.link(attributes, links.splice(at, 1)[0]!);
      const label = captions && name === 'table' && attributes.get('aria-label');
      if (label) {
        attributes.delete('aria-label');
        caption = `<caption>${text(encode(label))}</caption>`;
      }
      addClasses(name, attributes);
      printed = printAttributes(attributes);
    }
    const [before, after] = wraps.get(name) ?? ['', ''];
    return `${before}<${name}${printed}>${caption}${isVoid(name) ? after : ''}`;
  };
  const close = (name: string) => `</${name}>${wraps.get(name)?.[1] ?? ''}`;

  const rewrite = (html: string, place: Place): string => {
    const { depth, level, links, prefix } = place;
    // What no option concerns is passed on as it is.
    if (!(always || prefix || depth !== level || links.some(({ target }) => anchors.get(target)))) return html;
    let dropped: boolean;
    return html.replace(pieces, (piece, slash: string, name: string | undefined, raw: string) => {
      if (!name) return text(`${piece}{`).slice(0, -1);
      if (name === 'a' && unlink && (dropped = slash ? dropped : !/ href="#/.test(raw))) return '';
      const tag = /^h\d/.test(name) ? `h${Math.min(6, level + Math.max(1, +name[1]! - depth))}` : name;
      return slash ? close(tag) : open(tag, raw, place);
    });
  };
  return { open, close, text, rewrite };
}
