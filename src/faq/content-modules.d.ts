/** What the content build writes straight to `dist`: data modules that the bundled code imports where they stand. */

declare module '#content/data' {
  export const version: string;
  export const license: import('../data/model.js').License;
  export const attribution: import('../data/model.js').Attribution;
  export const audiences: readonly import('../data/model.js').Audience<import('../generated/ids.js').FaqIds>[];
  export const pages: readonly import('../data/stored-links.js').StoredPage<import('../generated/ids.js').FaqIds>[];
  export const links: readonly import('../data/model.js').UsedLink<import('../generated/ids.js').FaqIds>[];
  /** JSON of a `History`. */
  export const history: string;
  export const redirects: Readonly<Record<string, string>>;
}

declare module '#content/catalog-data' {
  export const pages: readonly Omit<
    import('../data/model.js').CatalogPage<import('../generated/ids.js').FaqIds>,
    'links' | 'sections'
  >[];
  /** JSON of the links and sections of each page. */
  export const trees: readonly string[];
  export const loaders: {
    readonly [Id in import('../generated/ids.js').PageId]: () => Promise<
      import('../data/model.js').Page<import('../generated/ids.js').FaqIds>
    >;
  };
}
