/** What stands for a character that may not be shown. */
const mark = '\ufffd';

/** Text without the characters that could rewrite a terminal; it keeps its lines and tabs. */
export function visible(text: string): string {
  return text.replace(/(?![\t\n])\p{Cc}/gu, mark);
}

/**
 * A title, an id or a file's name as it may stand in a line: without line ends, which would forge a line of the log,
 * and without the characters that turn the direction of what follows them.
 */
export function onOneLine(text: string): string {
  return text.replace(/(?!\t)\p{Cc}|[\u2028\u2029\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, mark);
}
