import type { Root as HastRoot } from 'hast';
import { sanitize } from 'hast-util-sanitize';
import type { FootnoteDefinition, Root, RootContent } from 'mdast';
import { defaultHandlers, toHast, type Handler } from 'mdast-util-to-hast';
import rehypeRaw from 'rehype-raw';
import { unified } from 'unified';
import { createParser } from './gfm.js';
import { labels } from './labels.js';
import { printHtml } from './print-html.js';
import { sanitizeSchema } from './sanitize-schema.js';

export interface Markdown {
  /** mdast → hast, raw HTML parsed, not yet sanitised. `idPrefix` keeps the footnotes of two bodies apart. */
  toHast(nodes: readonly RootContent[], footnotes: readonly FootnoteDefinition[], idPrefix: string): HastRoot;
  sanitize(tree: HastRoot): HastRoot;
  /** hast → canonical HTML. */
  stringify(tree: HastRoot): string;
}

const parse = createParser({ email: true });
const parseWithoutEmail = createParser({ email: false });
const raw = unified().use(rehypeRaw, { passThrough: [] }).freeze();

/** Markdown (CommonMark and GFM) → mdast. */
export function parseMarkdown(markdown: string): Root {
  return markdown.includes('@') ? parse(markdown) : parseWithoutEmail(markdown);
}

/** What the bodies of one page go through; `lang` chooses the words that footnotes bring. */
export function createMarkdown(lang: string): Markdown {
  const words = labels(lang);
  return {
    toHast(nodes, footnotes, idPrefix) {
      const tree = toHast(toBody(nodes, footnotes), {
        allowDangerousHtml: true,
        clobberPrefix: idPrefix,
        footnoteLabel: words.footnotes,
        footnoteLabelTagName: 'p',
        footnoteLabelProperties: { className: ['footnotes-title'] },
        footnoteBackLabel: (reference, again) => words.backToReference(reference + 1, again),
        handlers: { root: body },
      }) as HastRoot;
      return hasRaw(tree) ? (raw.runSync(tree) as HastRoot) : tree;
    },
    sanitize: (tree) => sanitize(tree, sanitizeSchema) as HastRoot,
    stringify: printHtml,
  };
}

/**
 * mdast-util-to-hast first visits a tree for definitions, which takes longer than transforming it. Beside `children` it
 * does not look: there it finds the footnotes, and there are no other definitions (`references.ts`).
 */
interface Body extends Root {
  readonly content: RootContent[];
}

function toBody(nodes: readonly RootContent[], footnotes: readonly FootnoteDefinition[]): Body {
  return { type: 'root', content: [...nodes], children: [...footnotes] };
}

const body: Handler = (state, { content }: Body) =>
  defaultHandlers.root(state, { type: 'root', children: content }) as never;

/** Parsing raw HTML costs more than everything else, so it runs only where there is some. */
function hasRaw(node: HastRoot | HastRoot['children'][number]): boolean {
  if ((node.type as string) === 'raw') return true;
  return 'children' in node && node.children.some(hasRaw);
}
