/** The ids a set of content knows. Defaults to any string; `datagouv-faq` narrows it to its own. */
export interface Ids {
  readonly page: string;
  /** Global keys, `page#id`. */
  readonly section: string;
  readonly audience: string;
  /** What pages say beyond the keys of this package. Default: nobody knows. */
  readonly data?: Readonly<Record<string, unknown>>;
}

/** What a page of these ids says beyond the keys of this package. */
export type DataOf<I extends Ids> = I extends { readonly data: infer Data } ? Data : Readonly<Record<string, unknown>>;

/** Where an editor fixes it. */
export interface Source {
  /** Path of the Markdown file inside the content folder, with `/` separators. */
  readonly path: string;
  /** 1-based line of the heading, or of the first line for a page. */
  readonly line: number;
  /** First 16 hexadecimal digits of the SHA-256 of what the reader sees (title and body). */
  readonly hash: string;
  /** Where it is edited in a browser, when the compiler was told the address of the content's folder. */
  readonly editUrl?: string;
}

export type LinkKind = 'page' | 'section' | 'external' | 'mail' | 'file';

/** A link as it stands in one body. */
export interface Link<I extends Ids = Ids> {
  /** First 8 hexadecimal digits of the SHA-256 of `url`: stable as long as the URL is. */
  readonly id: string;
  /** The value of the `href` attribute in the canonical HTML. */
  readonly url: string;
  /** The visible text of the link. */
  readonly text: string;
  readonly kind: LinkKind;
  /** For internal links: the page id, or the section's key `page#id`. */
  readonly target?: I['page'] | I['section'];
  /** For external links: the host name, lower case. */
  readonly host?: string;
}

/** A link in the inventory, once per URL. */
export interface UsedLink<I extends Ids = Ids> extends Link<I> {
  /** Page ids and section keys whose body holds the link, in document order. */
  readonly usedBy: readonly (I['page'] | I['section'])[];
}

/** A question, or a part of the home page. */
export interface Section<I extends Ids = Ids> {
  /** Kebab-case ASCII, unique in its page and public for good. */
  readonly id: string;
  /** The global key, `page#id`: what links, lookups, the ledger and all that speaks of sections name it by. */
  readonly key: I['section'];
  /** Id of the page it stands on. */
  readonly page: I['page'];
  /** Public path of that page, without leading slash: `faq/citoyen`; empty for the home page. */
  readonly path: string;
  /** BCP 47 language tag of its page; absent when that is `fr`. */
  readonly lang?: string;
  /** Plain text. */
  readonly title: string;
  /** Canonical HTML, phrasing content only. */
  readonly titleHtml: string;
  /** Level of the heading: 2 for a section of the page, 3 for its children … up to 6. */
  readonly depth: number;
  /** Canonical HTML of its own body, up to the next heading. */
  readonly html: string;
  /** The first sentences of the body that fit 200 characters, plain text. */
  readonly excerpt: string;
  /** Id of the enclosing section of the same page. */
  readonly parent?: string;
  readonly children: readonly Section<I>[];
  /** Links of the title and of its own body, in document order. */
  readonly links: readonly Link<I>[];
  /** Date of the last change (`YYYY-MM-DD`), from the ledger. */
  readonly updated?: string;
  /** Present on a translation whose original has changed since. */
  readonly stale?: true;
  readonly source: Source;
}

export interface Page<I extends Ids = Ids> {
  /** The file's name without its extension: `index`, `citoyen` … */
  readonly id: I['page'];
  /** Public path without leading slash: `faq/citoyen`; empty for the home page. */
  readonly path: string;
  readonly title: string;
  /** From the front matter; where that has none, the first sentences of its text. */
  readonly summary: string;
  /** BCP 47 language tag. */
  readonly lang: string;
  /** Language of the edition that this page is a translation of: there, pages and sections have the same ids. */
  readonly translationOf?: string;
  /** Present on a translation whose original (title, summary and lead) has changed since. */
  readonly stale?: true;
  readonly audience?: I['audience'];
  /** Date up to which the facts were checked (`YYYY-MM-DD`), from the front matter. */
  readonly reviewed?: string;
  /** Date of the last change (`YYYY-MM-DD`), from the ledger. */
  readonly updated?: string;
  /** Public paths under which readers may still look for it, from the front matter. */
  readonly aliases?: readonly string[];
  /** What its front matter says beyond the keys of this package, when the compiler was told to keep it. */
  readonly data?: DataOf<I>;
  /** Canonical HTML of the lead, before the first heading. */
  readonly html: string;
  readonly sections: readonly Section<I>[];
  /** Links of the lead, in document order. */
  readonly links: readonly Link<I>[];
  readonly source: Source;
}

/** What the readers take: a page, a section, the whole FAQ, or a list of pages and sections. */
export type Renderable<I extends Ids = Ids> = Page<I> | Section<I> | Faq<I> | readonly (Page<I> | Section<I>)[];

/** A section without its body and its links, as the catalog lists it. */
export interface CatalogSection<I extends Ids = Ids> extends Omit<
  Section<I>,
  'titleHtml' | 'html' | 'excerpt' | 'children' | 'links' | 'source'
> {
  readonly children: readonly CatalogSection<I>[];
}

/** A page without its bodies and their links, as the catalog lists it. */
export interface CatalogPage<I extends Ids = Ids> extends Omit<Page<I>, 'html' | 'sections' | 'links' | 'source'> {
  readonly sections: readonly CatalogSection<I>[];
}

export interface Audience<I extends Ids = Ids> {
  readonly id: I['audience'];
  /** The label of the home page's button. */
  readonly label: string;
  readonly path: string;
  readonly page: I['page'];
}

export interface License {
  readonly name: string;
  /** SPDX identifier. */
  readonly spdx: string;
  readonly url: string;
}

/** What the licence asks a re-user to print: source and date. */
export interface Attribution {
  readonly source: string;
  readonly url: string;
  /** Date of the content's last change (`YYYY-MM-DD`). */
  readonly date: string;
  /** The sentence to print, in the language of the content. */
  readonly text: string;
}

export interface Faq<I extends Ids = Ids> {
  readonly version: string;
  /** Name of the whole, where the project gives one. */
  readonly title?: string;
  /** Absent when nobody has chosen one. */
  readonly license?: License;
  /** What re-users print; absent when neither a licence nor the project asks for it. */
  readonly attribution?: Attribution;
  /** In the order of the home page's buttons. */
  readonly audiences: readonly Audience<I>[];
  /** The home page first, then the audiences' pages in their order, then the others by path. */
  readonly pages: readonly Page<I>[];
  /** Every link once, in the order of its URL. */
  readonly links: readonly UsedLink<I>[];
  /** Everything ever published, by key (a page's id, or `page#id`), from the ledger; absent when the content has none. */
  readonly history?: History;
}

/** A page as `catalog.json` lists it, the page itself being `pages/<id>.json` beside it. */
export type PageEntry<I extends Ids = Ids> = Pick<Page<I>, 'id' | 'path' | 'title' | 'audience'>;

/**
 * `catalog.json`, as `build --format pages` writes it: the FAQ with an entry in place of each page, and without the
 * inventory of links, which `linkInventory` makes of the pages.
 */
export interface CatalogFile<I extends Ids = Ids> extends Omit<Faq<I>, 'pages' | 'links'> {
  readonly pages: readonly PageEntry<I>[];
}

/** A publication: its date (`YYYY-MM-DD`) and the version of the content it came with. */
export interface Edition {
  readonly date: string;
  readonly version: string;
}

/** Where something went that is no longer published under its key. */
export type Fate =
  | { readonly moved: string }
  | { readonly split: readonly string[] }
  /** The reason, in the language of the content. */
  | { readonly removed: string };

/** What became of one key. */
export interface HistoryEntry {
  /** Its last title, plain text. */
  readonly title: string;
  readonly first: Edition;
  /** The last change of its title or body; for a key with a fate, when it met it. */
  readonly changed: Edition;
  /** Absent while it is published. */
  readonly fate?: Fate;
}

/** Everything ever published, by key: a page's id, or `page#id` for a section. */
export type History = Readonly<Record<string, HistoryEntry>>;
