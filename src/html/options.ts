import type { UrlPolicy } from '../data/addresses.js';
import type { Ids, Link } from '../data/model.js';
import type { TagName } from '../canonical-html/elements.js';

/**
 * Attributes by name. `true` prints a bare attribute; `null`, `undefined` and `false` take one away. Words of `class`
 * and `rel` may be a list.
 */
export type Attributes = Readonly<Record<string, string | number | boolean | readonly string[] | null | undefined>>;

/** An element put around another one: its name and its attributes. */
export type Wrapper = readonly [name: TagName | `${string}-${string}`, attributes?: Attributes];

/** Options of `renderBareHtml`: where pages and links lead, levels and ids. */
export interface BareHtmlOptions<I extends Ids = Ids> extends UrlPolicy<I> {
  /** Level of the first title, 1 to 6; the others follow, never past 6. Default: 1 for one page, else 2. */
  readonly headingLevel?: number;
  /**
   * `omit` leaves out the title of every page or section you pass (not those of their children): you print it, at
   * `headingLevel`, with its id. Default: `include`.
   */
  readonly heading?: 'include' | 'omit';
  /** Put before every id and every reference to one: letters, digits, `-`, `_`, `.`, `:`. Default: none. */
  readonly idPrefix?: string;
}

/** Options of `renderHtml`, and of all that prints HTML. */
export interface HtmlOptions<I extends Ids = Ids> extends BareHtmlOptions<I> {
  /**
   * Called for each link with the link and the URL it will get: return another URL, attributes (`href` among them),
   * or nothing. `class` and `rel` join those already there. A URL you return is final: neither `baseUrl` nor `urlOf` applies to it.
   */
  readonly link?: (link: Link<I>, href: string) => string | URL | Attributes | null | undefined;
  /**
   * Opens links to other sites (see `ownHosts`) in a new window: adds `target`, `rel` and a title that ends with the notice.
   * `true` is « nouvelle fenêtre », or its English or Spanish where the first page given is in another language; a string is the notice.
   * Default: `false`.
   */
  readonly newWindow?: boolean | string;
  /** Classes to add, by tag as printed (`h3` is the level in the output) or by tag and class (`'div.alert'`). */
  readonly classNames?: Readonly<Partial<Record<TagName | `${TagName}.${string}`, string | readonly string[]>>>;
  /** Elements to put around others, by tag as printed, the outermost first. */
  readonly wrap?: Readonly<Partial<Record<TagName, readonly Wrapper[]>>>;
  /** Turns the label of a table (`aria-label`) into a visible `caption`. Default: `false`. */
  readonly captions?: boolean;
  /** For HTML that Vue compiles as a template: `{{ 7*7 }}` prints itself. Default: `false`. */
  readonly escapeMustache?: boolean;
}
