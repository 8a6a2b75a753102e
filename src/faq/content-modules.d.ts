/** What the content build writes straight to `dist`: data modules that the bundled code imports where they stand. */

declare module '#content/about-data' {
  export const version: string;
  export const license: import('../data/model.js').License;
  export const attribution: import('../data/model.js').Attribution;
  export const audiences: readonly import('../data/model.js').Audience<import('../generated/ids.js').FaqIds>[];
}

declare module '#content/ids-data' {
  /** The ids of a page's sections, separated by spaces. */
  export const ids: Readonly<Record<import('../generated/ids.js').PageId, string>>;
}

declare module '#content/redirects-data' {
  export const redirects: Readonly<Record<string, string>>;
  export const pages: readonly Pick<import('../data/model.js').Page, 'id' | 'path'>[];
}

declare module '#content/data' {
  export const pages: readonly import('../data/stored-links.js').StoredPage<import('../generated/ids.js').FaqIds>[];
  export const links: readonly import('../data/model.js').UsedLink<import('../generated/ids.js').FaqIds>[];
  /** JSON of a `History`. */
  export const history: string;
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

declare module '#content/section-loaders' {
  export const loaders: {
    readonly [Key in import('../generated/ids.js').SectionId]: () => Promise<
      import('../data/model.js').Section<import('../generated/ids.js').FaqIds>
    >;
  };
}

declare module '#content/outline-data' {
  export const outline: readonly (Pick<
    import('../data/model.js').Page<import('../generated/ids.js').FaqIds>,
    'id' | 'path' | 'title' | 'summary' | 'audience'
  > & {
    /** Each before its children. */
    readonly rows: readonly (readonly [id: string, title: string, depth: number])[];
  })[];
}
