import type { Options } from 'rehype-stringify';

/**
 * Canonical HTML: the only HTML the compiler emits and the readers accept. It is what rehype-stringify prints
 * with `stringifyOptions` from the sanitised tree. Its grammar is regular:
 *
 * ```
 * html      = *( open / close / text )
 * open      = "<" name *( " " attribute ) ">"
 * close     = "</" name ">"
 * name      = letter *( letter / digit )
 * attribute = key [ "=" %x22 value %x22 ]              ; without value: a boolean attribute
 * key       = letter *( letter / digit / "-" )
 * value     = *( any but %x22 & ' ` / "&quot;" / "&amp;" / "&#x27;" / "&#x60;" )
 * text      = 1*( any but < & / "&lt;" / "&amp;" )
 * letter    = %x61-7A                                  ; lower case only
 * ```
 *
 * - In text a raw `<` always opens a tag; a `&` always opens one of the references named above. A raw `>` may stand
 *   anywhere, a raw `<` in attribute values too: inside quotes it is harmless.
 * - Void elements have no slash and no end tag; every other element has both tags.
 * - No comments, no doctype, no raw-text element (`script`, `style`, `textarea`, `title` never pass).
 *
 * @see https://html.spec.whatwg.org/#attributes-2 double-quoted attribute values
 */
export const stringifyOptions = {
  allowDangerousCharacters: false,
  allowDangerousHtml: false,
  allowParseErrors: false,
  bogusComments: false,
  characterReferences: { useNamedReferences: true, omitOptionalSemicolons: false },
  closeEmptyElements: false,
  closeSelfClosing: false,
  collapseEmptyAttributes: false,
  omitOptionalTags: false,
  preferUnquoted: false,
  quote: '"',
  quoteSmart: false,
  tightAttributes: false,
  upperDoctype: false,
} as const satisfies Options;
