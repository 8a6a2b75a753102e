import { compile } from '../../src/compiler/index.js';
import type { Faq, Page, Section } from '../../src/data/model.js';

/** Compiles Markdown by its path; `index.md` is added with a button for each other page. */
export async function compileFaq(files: Readonly<Record<string, string>>): Promise<Faq> {
  const paths = Object.keys(files);
  const buttons = paths.map((path) => path.replace(/\.md$/, ''));
  const home = ['---', 'summary: Accueil', 'buttons:', ...buttons.map((to) => `  - { title: ${to}, default: ${to} }`)];
  const { faq, diagnostics } = await compile(
    [
      { path: 'index.md', value: [...home, '---', '', 'Bonjour.'].join('\n') },
      ...paths.map((path) => ({
        path,
        value: `---\ntitle: ${path}\nsummary: Page.\naudience: ${path.replace(/\W+/g, '-').replace(/-md$/, '')}\n---\n\n${files[path]}`,
      })),
    ],
    { language: 'en', rules: { '*': 'warning' } },
  );
  if (!faq) throw new Error(JSON.stringify(diagnostics, undefined, 1));
  return faq;
}

/** Compiles one page from its Markdown. */
export async function compilePage(markdown: string): Promise<Page> {
  return (await compileFaq({ 'page.md': markdown })).pages[1]!;
}

/** Compiles the first section of one page from its Markdown. */
export async function compileSection(markdown: string): Promise<Section> {
  return (await compilePage(`## Question {#question}\n\n${markdown}`)).sections[0]!;
}
