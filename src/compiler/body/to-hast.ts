import type { Root as HastRoot } from 'hast';
import type { FootnoteDefinition, Root, RootContent } from 'mdast';
import { defaultHandlers, toHast, type Options } from 'mdast-util-to-hast';
import type { RawHtml } from '../raw-html/load.js';
import { labels } from './labels.js';

/** mdast → hast, raw HTML parsed, not yet sanitised. `idPrefix` keeps the footnotes of two bodies apart. */
export type ToHast = (
  nodes: readonly RootContent[],
  footnotes: readonly FootnoteDefinition[],
  idPrefix: string,
) => HastRoot;

/** Makes what turns the bodies of one page into hast; `lang` chooses the words that footnotes bring. */
export function createToHast(lang: string, rawHtml: RawHtml | undefined): ToHast {
  const words = labels(lang);
  return (nodes, footnotes, idPrefix) => {
    const tree = toHast(toBody(nodes, footnotes), {
      allowDangerousHtml: true,
      clobberPrefix: idPrefix,
      footnoteLabel: words.footnotes,
      footnoteLabelTagName: 'p',
      footnoteLabelProperties: { className: ['footnotes-title'] },
      footnoteBackLabel: (reference, again) => words.backToReference(reference + 1, again),
      handlers: { root: body },
    }) as HastRoot;
    return rawHtml ? rawHtml.parseRawHtml(tree) : tree;
  };
}

/**
 * A body whose blocks stand in `content`. `toHast` visits all `children` for definitions before it transforms a
 * tree, which takes longer than transforming it. Here it visits the footnotes, and there are no other definitions:
 * `references.ts` has resolved them.
 */
interface Body extends Root {
  readonly content: RootContent[];
}

function toBody(nodes: readonly RootContent[], footnotes: readonly FootnoteDefinition[]): Body {
  return { type: 'root', content: [...nodes], children: [...footnotes] };
}

const body: NonNullable<NonNullable<Options['handlers']>['root']> = (state, { content }: Body) =>
  defaultHandlers.root(state, { type: 'root', children: content }) as never;
