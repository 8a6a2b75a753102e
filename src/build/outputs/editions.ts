import { join } from 'node:path';
import type { FileToWrite } from '../folder/write-files.js';
import type { Content, Finished } from '../site/finished.js';
import type { KnownOutput } from './format.js';

/** The content of one language, and the folder of the output that holds it: `en/`; the output itself for the original. */
export interface EditionOf<Whole extends Finished> {
  readonly folder: string;
  readonly edition: Whole;
}

/** A content, or an output that is known, by language; the original first. */
export function editionsOf<Whole extends Content | KnownOutput>(whole: Whole): EditionOf<Whole>[] {
  const { editions } = whole.site;
  if (!editions) return [{ folder: '', edition: whole }];
  const pagesOf = (lang?: string) => new Map([...whole.pages].filter(([, { edition }]) => edition === lang));
  const original = { folder: '', edition: { ...whole, pages: pagesOf() } };
  const translations = Object.entries(editions).map(([lang, data]) => {
    const edition = { ...whole, site: { ...whole.site, data }, pages: pagesOf(lang) };
    return { folder: `${lang}/`, edition: inFolder(edition, lang) };
  });
  return [original, ...translations];
}

/** An output that is known stands in the folder of its language. */
function inFolder<Whole extends Content | KnownOutput>(whole: Whole, folder: string): Whole {
  if (!('standing' in whole)) return whole;
  return { ...whole, standing: { ...whole.standing, folder: join(whole.standing.folder, folder) } };
}

/** The same files in a folder. */
export async function* below<File extends FileToWrite>(
  folder: string,
  files: Iterable<File> | AsyncIterable<File>,
): AsyncGenerator<File, void, undefined> {
  for await (const file of files) yield folder === '' ? file : { ...file, path: folder + file.path };
}

/** The standing files of pages that have changed or are no more: `pages/<id>.json`, `en/sections/<id>/<section>.js`. */
export function filesOfChanged(paths: Iterable<string>, known: Finished, content: Content): string[] {
  const keyOf = (edition: string | undefined, id: string) => `${edition ?? ''}/${id}`;
  const changed = new Set<string>();
  for (const [path, { edition, id, key }] of known.pages) {
    if (content.pages.get(path)?.key !== key) changed.add(keyOf(edition, id));
  }
  return [...paths].filter((path) => {
    const [lang] = known.site.editions ? path.split('/', 1) : [];
    const edition = lang !== undefined && known.site.editions?.[lang] ? lang : undefined;
    if (edition !== undefined && !content.site.editions?.[edition]) return true;
    // The folder, then the id: there may be ten thousand paths, and few of them are asked for.
    const folderEnd = path.indexOf('/', edition === undefined ? 0 : edition.length + 1);
    const id = folderEnd < 0 ? '' : path.slice(folderEnd + 1).split(/[./]/, 1)[0]!;
    return changed.has(keyOf(edition, id));
  });
}
