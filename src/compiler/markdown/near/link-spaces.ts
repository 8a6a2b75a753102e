import { slug } from '../slug.js';

/** What stands for the text and for the address, and the whole before them. */
export type Parts = readonly (string | undefined)[];

/** An address with a title behind it, in whatever quotes. */
export const titled = /^(\S+)[ \t\u00a0]+[«“”„‘’"'](.*?)[»“”‘’"']?$/;

const phone = /^\+?\d(?:[ \t\u00a0.]?\d){7,}$/;

/** An address with spaces, as it must be written; `undefined` for words that are no address. */
export function withoutSpaces([, text, address = '']: Parts, source: string): string | undefined {
  const trimmed = address
    .trim()
    .replace(/^[«“„‘"]|[»”’"]$/g, '')
    .trim();
  // Another tool's tag makes the address.
  if (/\{[{%]/.test(trimmed)) return undefined;
  const [, sized] = /^(\S+)[ \t]+=[\dx%]+$/.exec(trimmed) ?? [];
  if (sized !== undefined) return `[${text}](${sized})`;
  // An address with spaces, and a title behind it.
  const at = trimmed.search(/["«“„]/);
  const [spaced, words] = [trimmed.slice(0, Math.max(0, at)).trimEnd(), trimmed.slice(at + 1).trim()];
  if (/\s/.test(spaced) && isAddress(spaced) && !/["«“„”»]/.test(words))
    return withoutSpaces(['', text, spaced], source)?.replace(/\)$/, ` "${words}")`);
  const title = titled.exec(trimmed);
  if (title) return `[${text}](${title[1]} "${title[2]!.trim()}")`;
  if (!/\s/.test(trimmed))
    return trimmed === address.trim() || !isAddress(trimmed) ? undefined : `[${text}](${trimmed})`;
  if (trimmed.startsWith('#')) return `[${text}](#${anchorOf(trimmed.slice(1), source)})`;
  if (trimmed.startsWith('tel:') || phone.test(trimmed)) {
    return `[${text}](tel:${trimmed.replace(/^tel:|[\s.]/g, '').replace(/o/gi, '0')})`;
  }
  if (!isAddress(trimmed) && !isFewWords(trimmed)) return undefined;
  // Two addresses are no address: only their writer knows which one counts.
  const [first = ''] = trimmed.split(/\s(?=\w+:\/\/)/);
  const joined = first
    .trim()
    .replace(/^(https?)\s*:\s*\/\s*\/\s*/, '$1://')
    .replace(/^(mailto:)\s+/, '$1')
    .replace(/(?<!\s)\s+(?=#)/, '')
    .replace(/^https?:\/\/[^/]*/, (host) => host.replace(/\s/g, ''));
  return `[${text}](${joined.replace(/[ \t\u00a0]+/g, (run) => '%20'.repeat(run.length))})`;
}

const whole = new RegExp(
  `^(?:[a-z]+\\s?:\\s*\\/\\s*\\/|mailto:\\s*\\S+@|www\\.|\\.{1,2}\\/|\\/|#)|\\.(?:md|markdown|html?|pdf|docx?|xlsx?|odt|ods|csv|zip|png|jpe?g|svg|gif|webp)(?:\\s*#[\\p{L}\\p{N}_ -]*)?$|^[\\p{L}\\p{N} _-]+\\/[\\p{L}\\p{N} _.\\/-]+$`,
  'iu',
);

function isAddress(text: string): boolean {
  return whole.test(text);
}

/** Whether an address with spaces can be mended by rule: the name of a page or of a heading may be another one. */
export function isCertain([, , address = '']: Parts): boolean {
  return !/^\s*#/.test(address) && !isFewWords(address.trim());
}

/** The name of a page that somebody wrote as it is said. */
function isFewWords(text: string): boolean {
  return /^[\p{L}\p{N}_-]+(?: [\p{L}\p{N}_-]+){1,2}$/u.test(text);
}

/** The id of the heading that somebody wrote in its place; without such a heading, its words as an id. */
function anchorOf(words: string, source: string): string {
  const wanted = slug(words);
  for (const [, title = '', id] of source.matchAll(/^#{1,6}[ \t]([^\n{]*)\{#([a-z0-9-]+)\}[ \t]*$/gm)) {
    if (slug(title) === wanted) return id!;
  }
  return wanted;
}
