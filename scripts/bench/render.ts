import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import type { Element, Root } from 'hast';
import rehypeRaw from 'rehype-raw';
import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { stringifyOptions } from '../../src/canonical-html/grammar.js';
import { splitFrontMatter } from '../../src/compiler/front-matter/split.js';
import { renderHtml, type HtmlOptions } from '../../src/html/index.js';
import { pages } from '../../src/faq/index.js';
import { readContent } from '../content.js';
import { cpuInTurn } from './cpu.js';
import { median, ratio, type Row } from './row.js';
import type { BenchOptions } from './topic.js';

const idPrefix = 'faq-';
const classes: Readonly<Record<string, string>> = { table: 'fr-table', ul: 'fr-list', h3: 'fr-h5', a: 'fr-link' };

const options: HtmlOptions = {
  headingLevel: 2,
  idPrefix,
  classNames: classes,
  link: ({ kind }) => (kind === 'external' ? { target: '_blank', rel: 'noopener' } : undefined),
};

/** Every page rendered with four options at once, against the ways it is done elsewhere. */
export async function measureRendering({ rounds, progress }: BenchOptions): Promise<Row[]> {
  progress('rendering');
  const trees = pages.map((page) => fromHtml(renderHtml(page), { fragment: true }));
  const sources = (await readContent()).map(({ value }) => splitFrontMatter(String(value)).body.trimStart());
  const pipeline = unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(remarkRehype, { allowDangerousHtml: true })
    .use(rehypeRaw)
    .use(rehypeSanitize)
    .use(() => adapt)
    .use(rehypeStringify, stringifyOptions);
  const { ours, hast, source } = cpuInTurn(
    {
      ours: () => pages.map((page) => renderHtml(page, options)),
      hast: () => trees.map((tree) => toHtml(adapted(tree), stringifyOptions)),
      source: () => sources.map((one) => pipeline.processSync(one).toString()),
    },
    rounds,
  );
  const parts = (peer: string, theirs: readonly number[]): Pick<Row, 'parts'> => ({
    parts: { unit: 'ms', values: { 'datagouv-faq': median(ours), [peer]: median(theirs) } },
  });
  const what = '`renderHtml` of every page with heading level, link policy, classes and id prefix, against';
  return [
    { what: `${what} clone, visit and hast-util-to-html`, ...ratio(ours, hast), limit: 0.2, ...parts('hast', hast) },
    { what: `${what} unified from source`, ...ratio(ours, source), limit: 0.02, ...parts('unified', source) },
  ];
}

function adapted(tree: Root): Root {
  const copy = structuredClone(tree);
  adapt(copy);
  return copy;
}

/** The same four options as a transform of hast. */
function adapt(tree: Root): void {
  visit(tree, 'element', (node) => {
    const level = /^h([1-5])$/.exec(node.tagName)?.[1];
    if (level !== undefined) node.tagName = `h${Number(level) + 1}`;
    adaptProperties(node);
  });
}

function adaptProperties({ tagName, properties }: Element): void {
  const { id, href, className } = properties;
  if (typeof id === 'string') properties['id'] = idPrefix + id;
  if (typeof href === 'string' && href.startsWith('#')) properties['href'] = `#${idPrefix}${href.slice(1)}`;
  if (typeof href === 'string' && /^https?:/.test(href)) {
    properties['target'] = '_blank';
    properties['rel'] = ['noopener'];
  }
  const added = classes[tagName];
  if (added !== undefined) properties['className'] = [...(Array.isArray(className) ? className : []), added];
}
