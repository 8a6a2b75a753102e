/** Makes ordinary white space single spaces; no-break spaces stay. The expression passes over single spaces, because most are that already. */
export function oneLine(text: string): string {
  return text.replace(/[ \t\r\n]{2,}|[\t\r\n]/g, ' ');
}

/** Cuts what is shown in a message to one line of at most 60 characters. */
export function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}
