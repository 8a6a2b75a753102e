/** Percent-encoded or decomposed, accents are the same letters; a stray `%` is no reason to stop. */
export function decode(text: string): string {
  try {
    return decodeURIComponent(text).normalize('NFC');
  } catch {
    return text.normalize('NFC');
  }
}

/** The path of a page as somebody wrote it: decoded, without slashes around it, `index.html` or extension. */
export function writtenPath(text: string): string {
  return decode(text)
    .replace(/^(?:\.?\/)+|(?<!\/)\/+$/g, '')
    .replace(/(?:^|\/)index\.html?$|\.(?:html?|md)$/i, '');
}
