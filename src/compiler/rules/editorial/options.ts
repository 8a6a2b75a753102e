/** An outside address that pages may cite. */
export interface AllowedUrl {
  /** Written exactly as in the pages. */
  readonly url: string;
  /** Whether nobody has opened it yet: citing it is an error that says so. Default: `false`. */
  readonly unverified?: boolean;
  /** Source paths of the only pages that may cite it (`['index.md']`). Default: all. */
  readonly pages?: readonly string[];
}

/** What the editorial rules know of a content's words and addresses. */
export interface EditorialOptions {
  /** Acronyms and the long form, or forms, that a page spells out once: `{ API: ['interface de programmation'] }`. */
  readonly acronyms?: Readonly<Record<string, string | readonly string[]>>;
  /** Names in capitals that need no long form: `['CSV', 'INSPIRE']`. */
  readonly names?: readonly string[];
  /** Words to avoid and what to write instead: `{ dataset: 'jeu de données' }`. */
  readonly avoid?: Readonly<Record<string, string>>;
  /** The outside addresses that pages may cite. Default: any. */
  readonly urls?: readonly AllowedUrl[];
}
