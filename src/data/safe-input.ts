import { parseUrl } from './parse-url.js';

// C0 and C1 controls, line separators, bidirectional overrides, and surrogates without their half.
const forbidden = /[\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u;
const forbiddenInText = /(?![\n\t])[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/u;

/** A value for one line: a header, a title, a name. Trimmed; never empty. */
export function oneLine(name: string, value: string): string {
  refuseCharacters(name, value, forbidden);
  return notEmpty(name, value);
}

/** A text of the content on one line: a space stands for what `oneLine` refuses, which nobody has typed here. */
export function withoutControls(text: string): string {
  return text.replace(new RegExp(forbidden, 'gu'), ' ').replace(/ +/g, ' ').trim();
}

/** A value that may have several lines, joined by line feeds. */
export function manyLines(name: string, value: string): string {
  const text = value.replace(/\r\n?/g, '\n');
  refuseCharacters(name, text, forbiddenInText);
  return notEmpty(name, text);
}

/** An absolute `http:` or `https:` URL, in its normal form: ASCII, without user or password. */
export function webUrl(name: string, value: string): URL {
  const url = parseUrl(oneLine(name, value));
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password) {
    throw new RangeError(`${name}: expected an absolute http: or https: URL, got ${JSON.stringify(value)}`);
  }
  return url;
}

/** A mail address `name@host`, ASCII, without display name. */
export function mailAddress(name: string, value: string): string {
  const address = oneLine(name, value);
  if (!/^[\w.!#$%&'*+/=?^`{|}~-]+@[a-z\d](?:[a-z\d.-]*[a-z\d])?$/i.test(address)) {
    throw new RangeError(`${name}: expected a mail address, got ${JSON.stringify(value)}`);
  }
  return address;
}

/** Whether a text stands on one line, and holds nothing that a terminal or a mail takes for a command. */
export function isOneLine(value: string): boolean {
  return !forbidden.test(value);
}

function refuseCharacters(name: string, value: string, characters: RegExp): void {
  if (typeof value !== 'string') throw new TypeError(`${name}: expected a string, got ${typeof value}`);
  const match = characters.exec(value);
  if (!match) return;
  const code = match[0].codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0');
  throw new RangeError(`${name}: unexpected control character U+${code} at ${match.index}`);
}

function notEmpty(name: string, value: string): string {
  const text = value.trim();
  if (text === '') throw new RangeError(`${name}: expected some text, got ${JSON.stringify(value)}`);
  return text;
}
