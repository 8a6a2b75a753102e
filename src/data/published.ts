import type { Faq, Link, Page, Section, Source } from './model.js';
import { flatten, keyOf } from './sections.js';

/** One thing that has a public key: a page with its lead, or a section with its own body. */
export interface Published {
  /** A page's id, or `page#id`. */
  readonly key: string;
  readonly page: Page;
  readonly section?: Section;
  readonly title: string;
  readonly html: string;
  readonly links: readonly Link[];
  readonly source: Source;
}

/** Everything a FAQ publishes, by key: each page before its sections, each section before its children. */
export function published({ pages }: Pick<Faq, 'pages'>): Map<string, Published> {
  const all = new Map<string, Published>();
  for (const page of pages) {
    const { id, title, html, links, source } = page;
    all.set(id, { key: id, page, title, html, links, source });
    for (const section of flatten(page.sections)) {
      const { title, html, links, source } = section;
      const key = keyOf(section);
      all.set(key, { key, page, section, title, html, links, source });
    }
  }
  return all;
}
