/// <reference path="./content-modules.d.ts" />
import * as content from '#content/redirects-data';
import { createRedirectOf, type AddressLike, type RedirectOptions } from '../changes/redirect-of.js';
import { once } from '../data/once.js';

/**
 * Where former addresses lead now, as paths without leading slash; for the browser, since a fragment never reaches a server.
 *
 * @example
 * import { redirects } from 'datagouv-faq';
 * redirects['faq/citoyen#la-licence-ouverte']; // 'faq/producteur#choisir-une-licence'
 */
export const redirects: Readonly<Record<string, string>> = /* @__PURE__ */ Object.assign(
  /* @__PURE__ */ Object.create(null),
  content.redirects,
);

const find = /* @__PURE__ */ once(() => createRedirectOf(content));

/**
 * Where a former address leads now, or `undefined` when it is none: for `location` at the start of a page, for the
 * request of a site that gives each section a path of its own, and for links that somebody kept. Percent-encoded
 * accents, `.html`, a last slash and `#:~:text=` are read; the anchors of the pages that were online until 2019 are known.
 *
 * @param address `location`, a `URL`, a `Request`, or a string; whatever it holds, nothing is thrown.
 * @param options `baseUrl` and `urlOf`, as renderers take them: former addresses that `urlOf` would write are read too.
 *   Default: the folder in which the former address stands.
 * @throws {TypeError} For a bad `baseUrl`.
 * @example
 * import { redirectOf } from 'datagouv-faq/redirects';
 * redirectOf('/aide/faq/citoyen#la-licence-ouverte'); // '/aide/faq/producteur#choisir-une-licence'
 */
export function redirectOf(address: AddressLike, options: RedirectOptions = {}): string | undefined {
  return find()(address, options);
}

export type { AddressLike, RedirectOptions } from '../changes/redirect-of.js';
