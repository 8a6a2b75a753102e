/** Every element that canonical HTML may hold, by its place in HTML's content model; no other list names them all. */
export const elements = {
  /** Running text and what stands in it. */
  phrasing: [
    'a', 'abbr', 'b', 'br', 'cite', 'code', 'del', 'dfn', 'em', 'i', 'img', 'ins', 'kbd', 'mark', 'q', 'rp', 'rt',
    'ruby', 's', 'samp', 'small', 'span', 'strong', 'sub', 'sup', 'time', 'u', 'var', 'wbr',
  ],
  /** Blocks that may stand wherever blocks do. */
  flow: [
    'blockquote', 'details', 'div', 'dl', 'figure', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'hr', 'ol', 'p', 'pre',
    'section', 'table', 'ul',
  ],
  /** Blocks that stand in one of the former only. */
  part: [
    'caption', 'col', 'colgroup', 'dd', 'dt', 'figcaption', 'li', 'summary', 'tbody', 'td', 'tfoot', 'th', 'thead',
    'tr',
  ],
} as const; // prettier-ignore

/** Name of an element that canonical HTML may hold. */
export type TagName = (typeof elements)[keyof typeof elements][number];

// The readers ask the following questions, which are written for size: a test holds them to the table.

/** Whether a string names an element of canonical HTML. */
export function isTagName(name: string): name is TagName {
  return tagName.test(name);
}

const tagName =
  /^(a(bbr)?|b(r|lockquote)?|c(aption|ite|ode|ol(group)?)|d([dlt]|el|etails|fn|iv)|em|fig(caption|ure)|h[1-6r]|i(mg|ns)?|kbd|li|mark|ol|p(re)?|q|r[pt]|ruby|s(amp|ection|mall|pan|trong|u[bp]|ummary)?|t([dhr]|able|body|foot|head|ime)|ul?|var|wbr)$/;

/** Whether an element has neither content nor end tag. */
export function isVoid(name: string): boolean {
  return /^(w?br|hr|col|img)$/.test(name);
}

/** Whether an element of canonical HTML is a block or a part of one: no phrasing element begins like one of these. */
export function isBlock(name: string): boolean {
  return /^([ph]|.l|li|d[dit]|det|ca|col|fi|sec|sum|t[^i])/.test(name);
}
