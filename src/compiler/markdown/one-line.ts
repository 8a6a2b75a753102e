/** Makes ordinary white space single spaces; no-break spaces stay. The expression passes over single spaces, because most are that already. */
export function oneLine(text: string): string {
  return text.replace(/[ \t\r\n]{2,}|[\t\r\n]/g, ' ');
}
