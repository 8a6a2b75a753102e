/** What the content build writes straight to `dist`: data modules that the bundled code imports where they stand. */

declare module '#content/about-data' {
  export const version: string;
  export const license: import('../data/model.js').License;
  export const attribution: import('../data/model.js').Attribution;
  export const audiences: readonly import('../data/model.js').Audience<import('../generated/ids.js').FaqIds>[];
}

declare module '#content/ids-data' {
  /** The ids of a page's sections, separated by spaces. */
  export function readIds(): Readonly<Record<import('../generated/ids.js').PageId, string>>;
}

declare module '#content/redirects-data' {
  export const redirects: Readonly<Record<string, string>>;
  export const pages: readonly Pick<import('../data/model.js').Page, 'id' | 'path'>[];
}

declare module '#content/data' {
  export const pageCount: number;
  export const sectionCount: number;
  export const linkCount: number;
  export function readPages(): readonly import('../data/model.js').Page<import('../generated/ids.js').FaqIds>[];
  export function readHistory(): import('../data/model.js').History;
}

declare module '#content/catalog-data' {
  export const entryCount: number;
  export function readEntries(): readonly import('../data/catalog-entry.js').StoredEntry<
    import('../generated/ids.js').FaqIds
  >[];
  /** In the order of the entries. */
  export function readMore(): readonly import('../data/catalog-entry.js').StoredMore[];
  /** The ids of all pages, for a message. */
  export const pageIds: string;
  export function importPage(
    id: string,
  ): Promise<{ readonly page: import('../data/model.js').Page<import('../generated/ids.js').FaqIds> }> | undefined;
}

declare module '#content/section-loaders' {
  export function importSection(
    key: string,
  ):
    Promise<{ readonly section: import('../data/model.js').Section<import('../generated/ids.js').FaqIds> }> | undefined;
}
