import { encodePath } from '../../data/addresses.js';

/** What Notion puts behind the name of a page and of its folder when it exports them: it is part of no address. */
const exportId = /(?<=[^/])[ _-][0-9a-f]{32}(?=\/|$)/g;

/** Public path of a source file: `faq/citoyen.md` → `faq/citoyen`, `index.md` → `` (also `README.md`, and Hugo's `_index.md`). */
export function publicPath(path: string): string {
  const name = path.replace(/\.(?:md|markdown)$/i, '').replace(exportId, '');
  return name.replace(/(?:^|\/)(?:_?index|README)$/, '');
}

/** A page's id before clashes are settled: the file's name, or its folder's for an index below the top. */
export function pageName(path: string): string {
  const parts = publicPath(path).split('/');
  return parts.at(-1) || 'index';
}

/** The folder at the top in which a file stands, when it has the name of a language: `en/faq/a.md` → `en`. */
export function languageFolder(path: string): string | undefined {
  return /^([a-z]{2,3}(?:-[A-Za-z0-9]+)*)\//.exec(path)?.[1];
}

/** Whether a path lies below a folder, which ends with a slash; the empty one holds all. */
export function isWithin(folder: string, path: string): boolean {
  return path.startsWith(folder);
}

/** A path below a folder, told from that folder. */
export function withinFolder(folder: string, path: string): string {
  return isWithin(folder, path) ? path.slice(folder.length) : path;
}

/** A path as an editor writes it between the parentheses of a link: spaces and parentheses there end the address. */
export function linkedPath(path: string): string {
  return encodePath(path).replace(/[()]/g, percentEncoded);
}

/** A character that would end a link in Markdown; `encodeURIComponent` leaves parentheses as they are. */
export function percentEncoded(character: string): string {
  return character === '(' ? '%28' : character === ')' ? '%29' : encodeURIComponent(character);
}

/** An address as people type and read it: the parser writes letters beyond ASCII, and quotation marks, as bytes. */
export function readable(address: string): string {
  return address.replace(/(?:%(?:[89a-f][0-9a-f]|22))+/gi, decoded);
}

/** A part of an address without its percent escapes; as it is written where they are not well formed. */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Resolves `relative` against the folder of `from`; `undefined` when it leaves the content root. */
export function resolvePath(from: string, relative: string): string | undefined {
  const parts = relative.startsWith('/') ? [] : from.split('/').slice(0, -1);
  for (const part of relative.split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (parts.pop() === undefined) return undefined;
  }
  return parts.join('/');
}

/** The path that leads from the folder of `from` to `to`: `faq/a.md`, `index.md` → `../index.md`. */
export function relativePath(from: string, to: string): string {
  const start = from.split('/').slice(0, -1);
  const end = to.split('/');
  let common = 0;
  while (common < end.length - 1 && start[common] === end[common]) common++;
  return [...start.slice(common).map(() => '..'), ...end.slice(common)].join('/');
}

/** Public path of the home page of the edition in a folder. */
export function homePath(folder: string): string {
  return folder.slice(0, -1);
}
