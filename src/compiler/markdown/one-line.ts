/** Makes ordinary white space single spaces; no-break spaces stay. The expression passes over single spaces, because most are that already. */
export function oneLine(text: string): string {
  return text.replace(/[ \t\r\n]{2,}|[\t\r\n]/g, ' ');
}

/** Cuts what is shown in a message to one line of at most 60 characters. */
export function shorten(text: string): string {
  return cut(text.replace(/\s+/g, ' ').trim(), 60);
}

/** Cuts a text that has more characters than `longest`. */
export function cut(text: string, longest: number): string {
  return text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
}
