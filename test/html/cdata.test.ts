import type { Root } from 'hast';
import { toString } from 'hast-util-to-string';
import rehypeRaw from 'rehype-raw';
import rehypeSanitize from 'rehype-sanitize';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { expect, test } from 'vitest';
import { getPage } from '../../src/faq/index.js';
import { toAccordionListBloc } from '../../src/html/index.js';

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
