import { encode } from '../canonical-html/tokenize.js';
import type { Ids, Page, Renderable, Section } from '../data/model.js';
import { childrenOf, targetOf } from '../data/sections.js';
import { createAnchors, pageOf, type Anchors } from './anchors.js';
import { checkLevel } from './heading-level.js';
import type { BareHtmlOptions, HtmlOptions } from './options.js';
import { createRewriter, plain, type Dress } from './rewrite.js';

/** The pieces of one page or section, printed. */
export interface Printed {
  readonly id: string;
  /** The title, without its heading tags. */
  readonly title: string;
  /** Its own body; empty when it has none. */
  readonly body: string;
  /** Puts HTML into the node's heading; `raw` are attributes, with their leading space; `anchor` is its id. */
  heading(html: string, raw?: string, anchor?: string): string;
}

/** Checks the options once and gives what every printer of HTML is made of; `dressOf` makes what they put on tags. */
export function createRenderer<I extends Ids>(
  input: Renderable<I>,
  options: HtmlOptions<I>,
  dressOf: (options: HtmlOptions, anchors: Anchors) => Dress = () => plain,
) {
  const anchors = createAnchors(input, options.idPrefix);
  const { nodes } = anchors;
  const anyIds = options as unknown as HtmlOptions;
  const dress = dressOf(anyIds, anchors);
  const rewrite = createRewriter(anyIds, anchors, dress);
  const { headingLevel = nodes.length === 1 && 'sections' in nodes[0]! ? 1 : 2 } = options;
  checkLevel(headingLevel);

  const print = (node: Page | Section, level: number): Printed => {
    const isSection = 'page' in node;
    const depth = isSection ? node.depth : 1;
    const place = { links: [...node.links], prefix: anchors.prefix(pageOf(node)), depth, level };
    const id = anchors.get(targetOf(node))!;
    const tag = `h${level}`;
    return {
      id,
      title: isSection ? rewrite(node.titleHtml, place) : dress.text(encode(node.title)),
      body: rewrite(node.html, place),
      heading: (html, raw = '', anchor = id) => dress.open(tag, `${raw} id="${anchor}"`) + html + dress.close(tag),
    };
  };
  return { nodes, headingLevel, print };
}

/** Prints all that was given, one node below the other. */
export function printAll(
  renderer: Pick<ReturnType<typeof createRenderer>, 'nodes' | 'headingLevel' | 'print'>,
  { heading }: BareHtmlOptions,
): string {
  return renderer.nodes.map((one) => printTree(renderer, one, renderer.headingLevel, heading === 'omit')).join('\n');
}

/** Prints a node and all below it, titles followed by bodies. */
export function printTree(
  renderer: Pick<ReturnType<typeof createRenderer>, 'print'>,
  node: Page | Section,
  level: number,
  omitTitle = false,
): string {
  const { title, body, heading } = renderer.print(node, level);
  const below = childrenOf(node).map((child) => printTree(renderer, child, Math.min(6, level + 1)));
  return [omitTitle ? '' : heading(title), body, ...below].filter(Boolean).join('\n');
}
