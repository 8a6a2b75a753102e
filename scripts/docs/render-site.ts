import { compile, formatDiagnostics, type SourceFile } from '../../src/compiler/index.js';
import type { OutputFile } from '../../src/compiler/output/output-file.js';
import type { Faq, Page } from '../../src/data/model.js';
import { renderHtml, renderToc, type Wrapper } from '../../src/html/index.js';
import { layout, type Navigation, type Place } from './layout.js';

/** The repository, for links to files that are no page of the site. */
export const repository = 'https://github.com/datagouv/datagouv-faq';

/** What is too wide for a phone scrolls by itself, also with the keyboard. */
const scroll = ['div', { class: 'scroll', tabindex: '0' }] as const satisfies Wrapper;

/** Renders the manual; a fault of its Markdown throws an error that names it. */
export async function renderSite(sources: readonly SourceFile[]): Promise<{ faq: Faq; files: OutputFile[] }> {
  const faq = await compileManual(sources);
  return { faq, files: faq.pages.map((page) => ({ path: fileOf(page), value: renderPage(page, faq) })) };
}

async function compileManual(sources: readonly SourceFile[]): Promise<Faq> {
  const { faq, diagnostics } = await compile(sources, {
    language: 'en',
    rules: {
      // The manual links to files of the repository, whose paths its own test checks.
      'internal-link': 'off',
      // Pages are read on GitHub too, which makes the ids of headings itself.
      'heading-id': 'off',
      // No script of the site asks for an element by a name of the browser's.
      'browser-name': 'off',
      // `ts ignore`: an example that the tests do not run.
      'code-meta': 'off',
      // The guide shows characters that were misread or lost, the bench marks its table with a comment.
      'misencoded-text': 'off',
      'lost-character': 'off',
      'html-dropped': 'off',
    },
  });
  if (!faq || diagnostics.length > 0) throw new Error(formatDiagnostics(diagnostics, { language: 'en' }));
  return faq;
}

function fileOf({ path }: Page): string {
  return path === '' ? 'index.html' : `${path}/index.html`;
}

function renderPage(page: Page, faq: Faq): string {
  const up = page.path === '' ? './' : '../'.repeat(page.path.split('/').length);
  const place: Place = { page, up, navigation: navigationOf(faq) };
  // A reference of code is a list of functions below the heading of their kind.
  const depth = page.path.startsWith('docs/reference/api-') ? 2 : 1;
  const toc = page.sections.length > 1 ? renderToc(page, { depth }) : '';
  const body = renderHtml(page, {
    heading: 'omit',
    headingLevel: 1,
    baseUrl: up,
    wrap: { table: [scroll], pre: [scroll] },
    link: ({ kind }, href) => addressOf(kind, href, up),
  });
  return layout(place, { body, toc });
}

/** Pages are folders with an index, so that any host serves them; other files are read in the repository. */
function addressOf(kind: string, href: string, up: string): string | undefined {
  if (kind === 'file') return `${repository}/blob/main/${href.slice(up === './' ? 0 : up.length)}`;
  if (kind !== 'page' && kind !== 'section') return undefined;
  return href.startsWith('#') ? undefined : href.replace(/\/?(#|$)/, '/$1');
}

/** The parts of the manual's list, each with its pages, in their order. */
function navigationOf({ pages }: Faq): Navigation {
  const list = pages.find(({ path }) => path === 'docs');
  if (!list) throw new Error('docs/README.md, which orders the manual, is missing.');
  const parts = list.sections.map(({ title, links }) => ({
    title,
    pages: links.flatMap(({ target }) => pages.filter(({ id }) => id === target)),
  }));
  // These are made for the site alone, so that no page of the repository links to them.
  return [...parts, { title: 'Reference', pages: pages.filter(({ path }) => path.startsWith('docs/reference/')) }];
}
