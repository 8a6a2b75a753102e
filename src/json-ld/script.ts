/**
 * JSON that may stand inside a `script` element: `<` is written `\u003c`, so nothing in it can close the element.
 *
 * @see https://html.spec.whatwg.org/multipage/scripting.html#restrictions-for-contents-of-script-elements
 *
 * @example
 * import { stringifyJsonLd } from 'datagouv-faq/json-ld';
 *
 * stringifyJsonLd({ name: '</script>' }); // '{"name":"\\u003c/script>"}'
 */
export function stringifyJsonLd(data: object): string {
  return JSON.stringify(data).replace(/</g, '\\u003c');
}

/**
 * The `script` element that carries JSON-LD in a page, as a string.
 *
 * @example
 * import { getPage } from 'datagouv-faq';
 * import { toFaqPage, toJsonLdScript } from 'datagouv-faq/json-ld';
 *
 * toJsonLdScript(toFaqPage(getPage('citoyen'), { baseUrl: 'https://www.data.gouv.fr/' }));
 */
export function toJsonLdScript(data: object): string {
  return `<script type="application/ld+json">${stringifyJsonLd(data)}</script>`;
}
