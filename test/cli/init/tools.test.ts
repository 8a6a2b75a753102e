import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { toolOf } from '../../../src/cli/init/tools.js';

const fixtures = join(import.meta.dirname, '../../fixtures/tools');
const pagesOf = (tool: string) =>
  readdirSync(join(fixtures, tool), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.md'))
    .map((path) => readFileSync(join(fixtures, tool, path), 'utf8'));

test.each(['Docusaurus', 'Hugo', 'MkDocs', 'VitePress', 'GitBook', 'Obsidian'])(
  'pages of %s tell their tool',
  (tool) => {
    expect(toolOf([], pagesOf(tool.toLowerCase()))).toBe(tool);
  },
);

test.each([
  ['Docusaurus', '---\nsidebar_label: Start\n---\n\n# Start\n'],
  ['Docusaurus', ':::tip[My tip]\nUse it.\n:::\n'],
  ['Hugo', '---\ntitle: A\n---\n\n{{< youtube id >}}\n'],
  ['Hugo', '+++\ntitle = "A"\n+++\n'],
  ['MkDocs', '=== "Linux"\n\n    text\n'],
  ['MkDocs', '??? question "Why?"\n    Because.\n'],
  ['VitePress', '::: details Click me\ntext\n:::\n'],
  ['VitePress', '[[toc]]\n\n<<< @/snippets/a.js\n'],
  ['GitBook', '{% content-ref url="a.md" %}\n[a](a.md)\n{% endcontent-ref %}\n'],
  ['Obsidian', 'See [[My page#Part|that]].\n'],
  ['Obsidian', '> [!faq]- Folded\n> text\n'],
  ['Jekyll', '---\npermalink: /a/\n---\n\n{{ site.title }}\n'],
  ['Starlight', '---\ntitle: A\nsidebar:\n  order: 2\n---\n'],
  ['Nuxt Content', '::callout{icon="i"}\ntext\n::\n'],
  [undefined, '# Title\n\n> [!NOTE]\n> Plain.\n\n- a == b, [[x], !important, `{{< code >}}` of none'.replace('{{< code >}}', 'code')],
])('%s: %j', (tool, page) => {
  expect(toolOf([], [page])).toBe(tool);
}); // prettier-ignore

test('the tool of most pages counts, and the files of a project before all pages', () => {
  expect(toolOf([], ['[[a]]', '[[b]]', '!!! note "x"'])).toBe('Obsidian');
  expect(toolOf([join(fixtures, 'nowhere')], ['plain'])).toBeUndefined();
});
