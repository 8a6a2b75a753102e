import type { Element } from 'hast';
import { toString } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import { encode } from '../../src/canonical-html/tokenize.js';
import type { Faq, Page, Section } from '../../src/data/model.js';
import { toHast } from '../../src/hast/index.js';
import type { Questions } from '../../src/search/index.js';

/** What the search of the site reads. */
export interface SearchData {
  readonly pages: readonly Page[];
  /** What the manual's list says of each page: other words for its task than those of its title. */
  readonly questions: Questions;
}

/** The searchable manual, as JSON of a `SearchData` without what no search reads. */
export function searchData({ pages }: Pick<Faq, 'pages'>): string {
  // The list of pages repeats the words of all others.
  const others = pages.filter((page) => page !== listOf(pages));
  const data: SearchData = { pages: others.map(searchable), questions: questionsOf(pages) };
  return JSON.stringify(data, (key, value: unknown) => (key === 'links' || key === 'source' ? undefined : value));
}

function questionsOf(pages: readonly Page[]): Questions {
  const questions: Record<string, readonly string[]> = {};
  for (const section of listOf(pages)?.sections ?? [])
    visit(toHast(section, { baseUrl: '/' }), 'element', (item: Element) => {
      const [link] = item.children;
      if (item.tagName !== 'li' || link?.type !== 'element') return;
      const page = pages.find(({ path }) => `/${path}` === link.properties.href);
      if (page) questions[openingKey(page)] = [toString(item)];
    });
  return questions;
}

/** The list of the manual's pages. */
function listOf(pages: readonly Page[]): Page | undefined {
  return pages.find(({ path }) => path === 'docs');
}

/** A page whose opening text is found too: the search finds sections, and the id of a page's title leads to it. */
function searchable(page: Page): Page {
  const { sections, ...self } = page;
  const opening: Section = {
    ...self,
    id: openingId(page),
    key: openingKey(page),
    page: page.id,
    titleHtml: encode(page.title),
    depth: 2,
    excerpt: '',
    children: [],
  };
  return { ...page, sections: [opening, ...sections] };
}

/** The id of a page's title. */
export function openingId({ id }: Page): string {
  return `page--${id}`;
}

function openingKey(page: Page): string {
  return `${page.id}#${openingId(page)}`;
}
