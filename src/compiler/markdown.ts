import type { Root as HastRoot } from 'hast';
import type { Root, RootContent } from 'mdast';
import rehypeRaw from 'rehype-raw';
import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { stringifyOptions } from '../canonical-html/grammar.js';
import { createParser } from './gfm.js';
import { labels } from './labels.js';
import { sanitizeSchema } from './sanitize-schema.js';

export interface Markdown {
  /** mdast → hast, raw HTML parsed, not yet sanitised. `idPrefix` keeps the footnotes of two bodies apart. */
  toHast(nodes: readonly RootContent[], idPrefix: string): HastRoot;
  sanitize(tree: HastRoot): HastRoot;
  /** hast → canonical HTML. */
  stringify(tree: HastRoot): string;
}

const parse = createParser({ email: true });
const parseWithoutEmail = createParser({ email: false });
const raw = unified().use(rehypeRaw, { passThrough: [] }).freeze();
const sanitizer = unified().use(rehypeSanitize, sanitizeSchema).freeze();
const printer = unified().use(rehypeStringify, stringifyOptions).freeze();

/** Markdown (CommonMark and GFM) → mdast. */
export function parseMarkdown(markdown: string): Root {
  return markdown.includes('@') ? parse(markdown) : parseWithoutEmail(markdown);
}

/** What the bodies of one page go through; `lang` chooses the words that footnotes bring. */
export function createMarkdown(lang: string): Markdown {
  const words = labels(lang);
  return {
    toHast(nodes, idPrefix) {
      const tree = unified()
        .use(remarkRehype, {
          allowDangerousHtml: true,
          clobberPrefix: idPrefix,
          footnoteLabel: words.footnotes,
          footnoteLabelTagName: 'p',
          footnoteLabelProperties: { className: ['footnotes-title'] },
          footnoteBackLabel: (reference, again) => words.backToReference(reference + 1, again),
        })
        .runSync({ type: 'root', children: [...nodes] }) as unknown as HastRoot;
      return hasRaw(tree) ? (raw.runSync(tree) as HastRoot) : tree;
    },
    sanitize: (tree) => sanitizer.runSync(tree) as HastRoot,
    stringify: (tree) => printer.stringify(tree),
  };
}

/** Parsing raw HTML costs more than everything else, so it runs only where there is some. */
function hasRaw(node: HastRoot | HastRoot['children'][number]): boolean {
  if ((node.type as string) === 'raw') return true;
  return 'children' in node && node.children.some(hasRaw);
}
