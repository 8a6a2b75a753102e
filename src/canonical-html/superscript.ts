/**
 * What an exponent says is lost in plain text (10⁶ is not 106), so its digits become superscript ones; letters (1er)
 * read well on the line.
 */
export function superscript(text: string): string {
  return /\D/.test(text) ? text : text.replace(/./g, (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[+digit]!);
}
