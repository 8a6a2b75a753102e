/** Name of an element that canonical HTML may hold. */
export type TagName =
  | 'a' | 'abbr' | 'b' | 'blockquote' | 'br' | 'caption' | 'cite' | 'code' | 'col' | 'colgroup' | 'dd' | 'del'
  | 'details' | 'dfn' | 'div' | 'dl' | 'dt' | 'em' | 'figcaption' | 'figure' | 'h1' | 'h2' | 'h3' | 'h4' | 'h5' | 'h6'
  | 'hr' | 'i' | 'img' | 'ins' | 'kbd' | 'li' | 'mark' | 'ol' | 'p' | 'pre' | 'q' | 'rp' | 'rt' | 'ruby' | 's' | 'samp'
  | 'section' | 'small' | 'span' | 'strong' | 'sub' | 'summary' | 'sup' | 'table' | 'tbody' | 'td' | 'tfoot' | 'th'
  | 'thead' | 'time' | 'tr' | 'u' | 'ul' | 'var' | 'wbr'; // prettier-ignore

/** The same names, written for size; a test holds the two and the sanitising schema together. */
const names =
  /^(a|abbr|b|blockquote|br|caption|cite|code|col|colgroup|dd|del|details|dfn|div|dl|dt|em|figcaption|figure|h[1-6]|hr|i|img|ins|kbd|li|mark|ol|p|pre|q|rp|rt|ruby|s|samp|section|small|span|strong|sub|summary|sup|table|tbody|td|tfoot|th|thead|time|tr|u|ul|var|wbr)$/;

/** Whether a string names an element of canonical HTML. */
export function isTagName(name: string): name is TagName {
  return names.test(name);
}
