import { plainText } from '../canonical-html/plain-text.js';
import type { Faq, Link, Page, Section, Source } from './model.js';

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
    page.sections.forEach((section) => addSection(section, page, all));
  }
  return all;
}

function addSection(section: Section, page: Page, all: Map<string, Published>): void {
  const { title, html, links, source } = section;
  const key = keyOf(section);
  all.set(key, { key, page, section, title, html, links, source });
  section.children.forEach((child) => addSection(child, page, all));
}

/** A section's global key, `page#id`. */
export function keyOf({ page, id }: Pick<Section, 'page' | 'id'>): string {
  return `${page}#${id}`;
}

/** What a reader sees under a key besides its title, as plain text; a page's summary counts. */
export function textOf({ page, section, html }: Published): string {
  return plainText(section ? html : `${page.summary.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}<br>${html}`);
}
