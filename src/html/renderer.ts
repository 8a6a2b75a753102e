import { decode, encode, encodeAttribute } from '../canonical-html/tokenize.js';
import { createUrls, safeUrl } from '../data/addresses.js';
import type { Ids, Link, Page, Renderable, Section } from '../data/model.js';
import { childrenOf, targetOf } from '../data/sections.js';
import { createAnchors, pageOf } from './anchors.js';
import { checkLevel } from './heading-level.js';
import type { BareHtmlOptions } from './options.js';

/** The pieces of one page or section, printed. */
export interface Printed {
  readonly id: string;
  /** The title, without its heading tags. */
  readonly title: string;
  /** Its own body; empty when it has none. */
  readonly body: string;
  /** Puts HTML into the node's heading; `raw` are attributes, with their leading space. Default: its id. */
  heading(html: string, raw?: string): string;
}

/** Prints a tag, once level, ids and address are right: `slash` is that of an end tag, `link` what a link's tag leads to. */
export type PrintTag = (slash: string, name: string, raw: string, link?: Link) => string;

/** Attributes that hold an address, one id or a list of ids. A value holds no raw quotation mark. */
const pointers = / (href|src|id|for|headers|aria-\w+by)="([^"]*)"/g;

/**
 * Checks the options once and gives what every printer of HTML is made of.
 *
 * @param tag Prints each tag, with what the options put on it. Default: as it is.
 * @param tags A pattern of the tags that it looks at even where they have no attributes.
 */
export function createRenderer<I extends Ids>(
  input: Renderable<I>,
  options: BareHtmlOptions<I>,
  tag: PrintTag = (slash, name, raw) => `<${slash}${name}${raw}>`,
  tags = 'a',
) {
  const { nodes, prefixOf, ids } = createAnchors(input, options.idPrefix);
  const { headingLevel = nodes.some((node, at) => at || 'page' in node) ? 2 : 1 } = options;
  checkLevel(headingLevel);
  const below = createUrls(options as BareHtmlOptions);
  // Only what may change is looked at, which is what makes one pass cheap. A value may hold a raw `<` or `>`.
  const pieces = new RegExp(`<(/?)(${tags}|h\\d|\\w+(?= ))(( [^ =>]+(="[^"]*")?)*)>`, 'g');

  const print = (node: Page | Section, wanted: number): Printed => {
    const level = Math.min(6, wanted);
    const isSection = 'page' in node;
    const depth = isSection ? node.depth : 1;
    const links = new Set(node.links);
    const prefix = prefixOf(pageOf(node));
    const id = ids.get(targetOf(node))!;
    let dropped: boolean;
    let link: Link | undefined;
    const addressOf = (url: string, key: string): string => {
      if (key === 'src') return below(url);
      if (key !== 'href' || url[0] === '#') return url.replace(/[^\s#]+/g, `${prefix}$&`);
      link = [...links].find((one) => one.url === url);
      if (!link) return url;
      links.delete(link);
      const anchor = ids.get(link.target);
      return anchor ? `#${anchor}` : safeUrl(below(url, link.target), 'urlOf()');
    };
    const point = (_: string, key: string, value: string): string =>
      ` ${key}="${encodeAttribute(addressOf(decode(value), key))}"`;
    const relevel = (digit: string): string => `${Math.min(6, level + Math.max(1, +digit - depth))}`;
    const rewrite = (html: string): string =>
      html.replace(pieces, (_, slash: string, name: string, raw: string) => {
        if (name === 'a' && options.links && (dropped = slash ? dropped : !/ href="#/.test(raw))) return '';
        link = undefined;
        // Of these, the addresses find the link.
        return tag(slash, name.replace(/\d/, relevel), raw.replace(pointers, point), link);
      });
    return {
      id,
      title: isSection ? rewrite(node.titleHtml) : encode(node.title),
      body: rewrite(node.html),
      heading: (html, raw = ` id="${id}"`) => tag('', `h${level}`, raw) + html + tag('/', `h${level}`, ''),
    };
  };

  /** Prints a node and all below it, titles followed by bodies. */
  const printTree = (node: Page | Section, level: number, omitTitle?: boolean): string => {
    const { title, body, heading } = print(node, level);
    return [omitTitle ? '' : heading(title), body, ...printBelow(node, level)].filter(Boolean).join('\n');
  };
  const printBelow = (node: Page | Section, level: number): string[] =>
    childrenOf(node).map((child) => printTree(child, level + 1));

  /** Prints all that was given, one node below the other. */
  const printAll = () => nodes.map((one) => printTree(one, headingLevel, options.heading === 'omit')).join('\n');
  return { nodes, headingLevel, print, printBelow, printAll };
}
