import type { Options } from 'rehype-stringify';

/**
 * Canonical HTML: the only HTML the compiler emits and the readers accept. It is what rehype-stringify prints
 * with `stringifyOptions` from the sanitised tree. Its grammar is regular:
 *
 * ```
 * html      = *( tag / text )
 * tag       = "<" name *( " " attribute ) ">"  /  "</" name ">"
 * name      = lower-case letter *( lower-case letter / digit )
 * attribute = key [ "=" %x22 value %x22 ]           ; boolean attributes are bare
 * key       = lower-case letter *( lower-case letter / digit / "-" )
 * value     = *( any but %x22 and "&" / reference )   ; "<" and ">" may stand raw
 * text      = 1*( any but "<" and "&" / reference )
 * reference = "&lt;" / "&amp;" / "&#x3C;" / "&#x26;" / "&#x22;" / "&quot;"
 * ```
 *
 * - In text a raw `<` always opens a tag; a `&` always opens a reference.
 * - Void elements have no slash and no end tag; every other element has both tags.
 * - No comments, no doctype, no raw-text element (`script`, `style`, `textarea`, `title` never pass).
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

/** Elements without content or end tag that canonical HTML may hold. */
export const voidElements: ReadonlySet<string> = new Set(['br', 'col', 'hr', 'img', 'source', 'wbr']);
