import { createUrls, pageUrl, type UrlPolicy, type Urls } from '../data/addresses.js';
import type { Page } from '../data/model.js';
import { decode } from '../data/written-path.js';
import { parseAddress } from './address.js';

/** How `redirectOf` writes an address: as the renderers do; without `baseUrl`, in the folder of the former address. */
export type RedirectOptions = Pick<UrlPolicy, 'baseUrl' | 'urlOf'>;

/** An address: `location`, a `URL`, a `Request`, or a string. */
export type AddressLike = string | { readonly href: string } | { readonly url: string };

/** What `createRedirectOf` is made of. */
export interface RedirectTable {
  /** As `toRedirects` makes it. */
  readonly redirects: Readonly<Record<string, string>>;
  /** The pages as they stand. */
  readonly pages: readonly Pick<Page, 'id' | 'path'>[];
}

/**
 * Makes the `redirectOf` of a FAQ: the same function as the package's own, for content that you compiled yourself.
 *
 * @example
 * import { faq } from 'datagouv-faq';
 * import { createRedirectOf, toRedirects } from 'datagouv-faq/changes';
 * const redirectOf = createRedirectOf({ redirects: toRedirects(faq), pages: faq.pages });
 * redirectOf('/faq/citoyen#la-licence-ouverte'); // '/faq/producteur#choisir-une-licence'
 */
export function createRedirectOf({ redirects, pages }: RedirectTable) {
  const known = [...pages, ...formerPages(redirects, pages)];
  return (address: AddressLike, options: RedirectOptions = {}): string | undefined => {
    const below = createUrls(options);
    const text = textOf(address);
    const { page, path, fragment } = parseAddress(text, known);
    const from = known.find(({ id }) => id === page)?.path ?? '';
    const named = fragment === '' ? from : `${from}#${fragment}`;
    // A page that moved takes along the anchors of which nobody says more.
    const own = page === undefined ? undefined : [named, from].find((one) => Object.hasOwn(redirects, one));
    const former = own ?? (options.urlOf && writtenSo(text, redirects, known, below));
    if (former === undefined) return undefined;
    const [to = '', id = own === from ? fragment : ''] = redirects[former]!.split('#');
    // Who gave each section a path of its own gets one back.
    const hasOwnPath = id && fragment && path.endsWith(`${from}/${fragment}`);
    const url = hasOwnPath ? pageUrl(`${to}/${id}`) : pageUrl(to, id);
    if (options.baseUrl || options.urlOf) return below(url, keyAt(to, id, known));
    const [before = ''] = text.split(/[?#]/, 1);
    return before.slice(0, Math.max(0, before.lastIndexOf(from))) + url;
  };
}

/** The former address that a site with a `urlOf` of its own writes like this, as a section's or as an anchor of its page. */
function writtenSo(
  text: string,
  redirects: RedirectTable['redirects'],
  known: readonly Pick<Page, 'id' | 'path'>[],
  below: Urls,
): string | undefined {
  const asked = decode(text);
  // Readers come with queries of their own.
  const bare = asked.replace(/\?[^#]*/, '').replace(/\/(#|$)/, '$1');
  const isAsked = (url: string): boolean => [asked, bare].some((one) => one.endsWith(decode(url)));
  return Object.keys(redirects).find((former) => {
    const [path = '', id = ''] = former.split('#');
    return [
      below(pageUrl(path, id), keyAt(path, id, known)),
      `${below(pageUrl(path), keyAt(path, '', known))}#${id}`,
    ].some(isAsked);
  });
}

/** The id of the page at a path, or the key of a section of it. */
function keyAt(path: string, id: string, known: readonly Pick<Page, 'id' | 'path'>[]): string {
  const page = known.find((one) => one.path === path)?.id ?? path;
  return id ? `${page}#${id}` : page;
}

function textOf(address: unknown): string {
  const { href, url } = Object(address) as { readonly href?: unknown; readonly url?: unknown };
  return [address, href, url].find((one) => typeof one === 'string') ?? '';
}

/** Pages that are gone: what the table leads away from, and no page stands at. */
function formerPages(
  redirects: RedirectTable['redirects'],
  pages: RedirectTable['pages'],
): { id: string; path: string }[] {
  const standing = new Set(pages.map(({ path }) => path));
  const paths = Object.keys(redirects).map((address) => address.split('#', 1)[0]!);
  return [...new Set(paths)].filter((path) => !standing.has(path)).map((path) => ({ id: path, path }));
}
