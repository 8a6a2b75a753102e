import { isBrowserName } from '../source/browser-names.js';
import { isReservedName } from '../source/file-names.js';
import { once } from '../../data/once.js';

/** Made when it is first used: V8 takes half a millisecond to read this class, and the command line would at each start. */
const marks = once(() => new RegExp('\\p{M}', 'gu'));

/** Kebab-case ASCII from any text: accents removed, everything else a hyphen; `section` when nothing is left. */
export function slug(text: string): string {
  const ascii = text
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .normalize('NFKD')
    .replace(marks(), '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  const short = ascii === '' ? 'section' : shorten(ascii);
  return isReservedName(short) ? `${short}-faq` : short;
}

/** The id of a heading that has none: its words, unless scripts of the page know them as the name of something else. */
export function headingSlug(text: string): string {
  const id = slug(text);
  return isBrowserName(id) ? `${id}-faq` : id;
}

/** Longest slug, in characters: a title that is a whole paragraph makes no better id than its first words. */
const longestSlug = 80;

function shorten(ascii: string): string {
  if (ascii.length <= longestSlug) return ascii;
  const end = ascii.lastIndexOf('-', longestSlug);
  return ascii.slice(0, end > 0 ? end : longestSlug);
}

/** Longest id, in characters: a section's output is a file of its name, and no system takes more than 255 bytes. */
export const longestId = 200;

export function isSlug(id: string): boolean {
  return id.length <= longestId && !isReservedName(id) && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id);
}

/** `id`, or `id-2`, `id-3` … when it is taken. `next` remembers where the search for an id stopped. */
export function unused(id: string, taken: { has(id: string): boolean }, next: Map<string, number> = new Map()): string {
  if (!taken.has(id)) return id;
  let n = next.get(id) ?? 2;
  while (taken.has(`${id}-${n}`)) n++;
  next.set(id, n + 1);
  return `${id}-${n}`;
}
