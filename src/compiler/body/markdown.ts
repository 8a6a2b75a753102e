import type { Root as HastRoot } from 'hast';
import type { FootnoteDefinition, Root, RootContent } from 'mdast';
import rehypeSanitize from 'rehype-sanitize';
import remarkRehype, { defaultHandlers, type Options } from 'remark-rehype';
import { createParser } from '../markdown/gfm.js';
import { labels } from './labels.js';
import type { RawHtml } from '../raw-html/load.js';
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
// A processor and a virtual file for each of a page's many bodies would cost more than most transforms: they are called.
const sanitize = rehypeSanitize(sanitizeSchema);

/** Markdown (CommonMark and GFM) → mdast. */
export function parseMarkdown(markdown: string): Root {
  return markdown.includes('@') ? parse(markdown) : parseWithoutEmail(markdown);
}

/** What the bodies of one page go through; `lang` chooses the words that footnotes bring. */
export function createMarkdown(lang: string, rawHtml: RawHtml | undefined): Markdown {
  const words = labels(lang);
  return {
    toHast(nodes, footnotes, idPrefix) {
      const transform = remarkRehype({
        allowDangerousHtml: true,
        clobberPrefix: idPrefix,
        footnoteLabel: words.footnotes,
        footnoteLabelTagName: 'p',
        footnoteLabelProperties: { className: ['footnotes-title'] },
        footnoteBackLabel: (reference, again) => words.backToReference(reference + 1, again),
        handlers: { root: body },
      });
      const tree = transform(toBody(nodes, footnotes), noFile);
      return rawHtml ? rawHtml.parseRawHtml(tree) : tree;
    },
    sanitize,
    stringify: printHtml,
  };
}

/** The transform asks for a file and hands it on to nobody. */
const noFile = undefined as never;

/**
 * remark-rehype first visits a tree for definitions, which takes longer than transforming it. Beside `children` it
 * does not look: there it finds the footnotes, and there are no other definitions (`references.ts`).
 */
interface Body extends Root {
  readonly content: RootContent[];
}

function toBody(nodes: readonly RootContent[], footnotes: readonly FootnoteDefinition[]): Body {
  return { type: 'root', content: [...nodes], children: [...footnotes] };
}

const body: NonNullable<NonNullable<Options['handlers']>['root']> = (state, { content }: Body) =>
  defaultHandlers.root(state, { type: 'root', children: content }) as never;
