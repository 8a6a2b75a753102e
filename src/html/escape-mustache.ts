/**
 * Breaks up pairs of braces in the text of HTML, so that Vue finds no template in it. An element does so even where the
 * browser has decoded references before Vue reads the page, as with templates that stand in the DOM.
 *
 * @see https://vuejs.org/guide/essentials/template-syntax.html#text-interpolation
 */
export function escapeMustache(
  html: string,
  { escapeMustache: isWanted }: { readonly escapeMustache?: boolean },
): string {
  return isWanted ? html.replace(piece, (raw) => (raw === '{' ? '<span>{</span>' : raw)) : html;
}

/** A tag, whose attributes are no text, or a brace before another one. */
const piece = /<\/?\w+(?: [^ =>]+(?:="[^"]*")?)*>|\{(?=\{)/g;
