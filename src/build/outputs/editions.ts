import type { FileToWrite } from '../folder/write-files.js';
import type { Content, Finished } from '../site/finished.js';

/** The content of one language, and the folder of the output that holds it: `en/`; the output itself for the original. */
export interface EditionContent {
  readonly lang?: string;
  readonly folder: string;
  readonly content: Content;
}

/** The content by language, the original first. */
export function editionsOf(content: Content): EditionContent[] {
  const { editions } = content.site;
  if (!editions) return [{ folder: '', content }];
  const pagesOf = (lang?: string) => new Map([...content.pages].filter(([, { edition }]) => edition === lang));
  const original = { folder: '', content: { ...content, pages: pagesOf() } };
  const translations = Object.entries(editions).map(([lang, data]) => ({
    lang,
    folder: `${lang}/`,
    content: { ...content, site: { ...content.site, data }, pages: pagesOf(lang) },
  }));
  return [original, ...translations];
}

export function below<File extends FileToWrite>(folder: string, file: File): File {
  return { ...file, path: folder + file.path };
}

/** The standing files of pages that have changed or are no more: `pages/<id>.json`, `en/sections/<id>/<section>.js`. */
export function filesOfChanged(paths: Iterable<string>, known: Finished, content: Content): string[] {
  const keyOf = (edition: string | undefined, id: string) => JSON.stringify([edition ?? '', id]);
  const changed = new Set<string>();
  for (const [path, { edition, id, key }] of known.pages) {
    if (content.pages.get(path)?.key !== key) changed.add(keyOf(edition, id));
  }
  return [...paths].filter((path) => {
    const parts = path.split('/');
    const edition = known.site.editions?.[parts[0]!] ? parts.shift() : undefined;
    if (edition !== undefined && !content.site.editions?.[edition]) return true;
    return changed.has(keyOf(edition, parts[1]?.split('.')[0] ?? ''));
  });
}
