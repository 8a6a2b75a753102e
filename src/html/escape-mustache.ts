/**
 * Breaks up pairs of braces in text, so that Vue finds no template in it. An element does so even where the browser
 * has decoded references before Vue reads the page, as with templates that stand in the DOM.
 *
 * @see https://vuejs.org/guide/essentials/template-syntax.html#text-interpolation
 */
export function escapeMustache(text: string): string {
  return text.replace(/\{(?=\{)/g, '<span>{</span>');
}
