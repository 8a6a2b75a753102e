import type { Nodes, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toString } from 'hast-util-to-string';
import rehypeRaw from 'rehype-raw';
import rehypeSanitize from 'rehype-sanitize';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { expect, test, vi } from 'vitest';
import { createSSRApp } from 'vue';
import { renderToString } from 'vue/server-renderer';
import { getPage } from '../../src/faq/index.js';
import { renderHtml, toAccordionGroup, toAccordionListBloc } from '../../src/html/index.js';

// What data.gouv.fr's front end does with a `MarkdownBloc`, written anew from its behaviour: Markdown with GitHub's
// tables, HTML inside of it, then the sanitizer with GitHub's list. What it adds to Markdown itself (line breaks, levels
// of headings) finds nothing to act on where all is one block of HTML.
const markdown = unified().use(remarkParse).use(remarkGfm);
const toHtml = unified().use(remarkRehype, { allowDangerousHtml: true }).use(rehypeRaw);
const sanitize = unified().use(rehypeSanitize);

/** Elements and attributes of a tree, in its order; the sanitizer puts a prefix before ids. */
function partsOf(tree: Root): string[] {
  const parts: string[] = [];
  visit(tree, 'element', ({ tagName, properties }) => {
    parts.push(
      tagName,
      ...Object.entries(properties).map(([name, value]) => `${name}=${name === 'id' ? '' : String(value)}`),
    );
  });
  return parts;
}

/** The page with the most tables and code stands for the others. */
const page = getPage('developpeur');
const { items } = toAccordionListBloc(page, { baseUrl: 'https://www.data.gouv.fr/' });

test('data.gouv.fr shows the answers of its blocs as they are: nothing is read as Markdown, nothing is taken away', async () => {
  expect(items).toHaveLength(page.sections.length);
  for (const { content } of items.flatMap((item) => item.content)) {
    const root = markdown.parse(content);
    expect(root.children.map(({ type }) => type)).toEqual(content === '' ? [] : ['html']);
    const whole = await toHtml.run(root);
    const shown = await sanitize.run(whole);
    expect(partsOf(shown)).toEqual(partsOf(whole));
    expect(toString(shown)).toBe(toString(whole));
  }
});

// Its accordion, written anew from its behaviour: an item is a heading with a button, and opens at its id.
const components = {
  AccordionGroup: { template: '<div class="fr-accordions-group"><slot /></div>' },
  Accordion: {
    props: ['id', 'title', 'heading'],
    template: `<section class="fr-accordion">
      <component :is="heading"><button type="button" :aria-controls="id" aria-expanded="false">{{ title }}</button></component>
      <div :id="id" class="fr-collapse"><slot /></div>
    </section>`,
  },
};

test('its accordion shows the same answers from a template, and every link to one lands on an item', async () => {
  const warn = vi.spyOn(console, 'warn');
  const template = toAccordionGroup(page, { baseUrl: 'https://www.data.gouv.fr/' });
  const shown = fromHtml(await renderToString(createSSRApp({ template, components })), { fragment: true });
  expect(warn).not.toHaveBeenCalled();
  const panels: string[] = [];
  const ids: unknown[] = [];
  const fragments: string[] = [];
  visit(shown, 'element', (node) => {
    const { id, href, className } = node.properties;
    if (id !== undefined) ids.push(id);
    if (`${href}`.startsWith('#')) fragments.push(`${href}`.slice(1));
    if (String(className) === 'fr-collapse') panels.push(wordsOf(node));
  });
  expect(panels).toEqual(
    page.sections.map((one) => wordsOf(fromHtml(renderHtml(one, { heading: 'omit' }), { fragment: true }))),
  );
  expect(new Set(ids).size).toBe(ids.length);
  expect(fragments.length).toBeGreaterThan(0);
  expect(fragments.filter((id) => !ids.includes(id))).toEqual([]);
});

/** The text without its spaces: Vue leaves out those between blocks. */
function wordsOf(node: Nodes): string {
  return toString(node).replace(/\s+/g, '');
}
