import { foreignKeys } from './schema.js';

/** A former address, and where the front matter names it. */
export interface WrittenAlias {
  readonly path: readonly (string | number)[];
  /** From the root of the site when it begins with a slash, else from the folder of the page. */
  readonly written: string;
}

/** Keys whose value is told from the root of the site, whether it begins with a slash or not. */
const fromRoot: ReadonlySet<string> = new Set(['redirect_from', 'permalink', 'url']);

/**
 * The former addresses that front matter names: in `aliases` and, where the keys of other tools are kept, in
 * `redirect_from`, and in `slug`, `permalink` and `url`, by which another tool publishes the page where it does not
 * stand here.
 */
export function findAliases(plain: Readonly<Record<string, unknown>>, isKept: boolean): WrittenAlias[] {
  return Object.entries(plain).flatMap(([key, value]) => {
    if (key !== 'aliases' && !(isKept && foreignKeys.get(key) === 'aliases')) return [];
    const texts: readonly unknown[] = Array.isArray(value) ? value : [value];
    return texts.flatMap((text, index): WrittenAlias[] => {
      if (typeof text !== 'string' || text.trim() === '' || isTemplate(key, text)) return [];
      const written = fromTop(key, text) ? `/${text.trim().replace(/^\/+/, '')}` : text.trim();
      return [{ path: Array.isArray(value) ? [key, index] : [key], written }];
    });
  });
}

/** Jekyll fills `:title` in, Eleventy `{{ title }}`: nobody knows here what comes of it. */
function isTemplate(key: string, text: string): boolean {
  return key !== 'aliases' && /\/:|^:|\{/.test(text);
}

/** Starlight's slugs are told from the root when they have folders; those of Docusaurus and Hugo are names. */
function fromTop(key: string, text: string): boolean {
  const isAbsolute = /^\s*(?:\/\/|[a-z][a-z0-9+.-]*:)/i.test(text);
  return !isAbsolute && (fromRoot.has(key) || (key === 'slug' && /^[^./][^/]*\/./.test(text)));
}
