/// <reference path="./content-modules.d.ts" />
import { readEntries } from '#content/catalog-data';
import type { FaqIds } from '../generated/ids.js';
import type { Page, Section } from '../data/model.js';

/** A section as a menu needs it. */
export type OutlineSection = Pick<Section<FaqIds>, 'id' | 'key' | 'page' | 'path' | 'title' | 'depth'>;

/** A page as a menu needs it. */
export interface OutlinePage extends Pick<Page<FaqIds>, 'id' | 'path' | 'title' | 'summary' | 'audience'> {
  /** Every section of the page, each before its children: `depth` tells them apart. */
  readonly sections: readonly OutlineSection[];
}

/**
 * The pages with the ids, titles and depths of their sections: what a menu or a list of links prints, and no more.
 *
 * @example
 * import { outline } from 'datagouv-faq/catalog';
 * outline[1].sections.map(({ key, title }) => [key, title]);
 */
export const outline: readonly OutlinePage[] = /* @__PURE__ */ readOutline();

/** Makes the outline anew. */
export function readOutline(): OutlinePage[] {
  return readEntries().map(({ rows, ...page }) => {
    const sections = rows.map(([id, title, depth]) => ({
      id,
      key: `${page.id}#${id}` as OutlineSection['key'],
      page: page.id,
      path: page.path,
      title,
      depth,
    }));
    return { ...page, sections };
  });
}
