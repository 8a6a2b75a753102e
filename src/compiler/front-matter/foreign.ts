import { fromJSONSchema } from 'zod';
import { foreignKeys, frontMatterKeys, type FrontMatter } from './schema.js';

/** What becomes of the keys that front matter does not have. */
export interface FrontMatterOptions {
  /**
   * `keep` puts them into `page.data`, and takes what other tools call `description` for the summary and what they call
   * `sidebar_position`, `weight`, `nav_order` or `order` for the place of a page in its folder. Default: they are reported.
   */
  readonly extra?: 'keep' | 'report' | undefined;
  /** JSON Schema of what is kept, as an object; what departs from it is reported. Default: anything may be kept. */
  readonly schema?: Readonly<Record<string, unknown>> | undefined;
}

/** Parts the keys of front matter from those that are kept beside them. */
export function takeForeign(plain: Readonly<Record<string, unknown>>): {
  readonly own: Readonly<Record<string, unknown>>;
  readonly kept: Pick<FrontMatter, 'order' | 'data'>;
} {
  const own: Record<string, unknown> = {};
  const data: Record<string, unknown> = {};
  let order: number | undefined;
  for (const [key, value] of Object.entries(plain)) {
    if (isOwn(key, value)) own[key] = value;
    else data[key] = value;
    if (foreignKeys.get(key) === 'order' && typeof value === 'number') order ??= value;
  }
  const summary = own.summary ?? summaryIn(data);
  return {
    own: { ...own, ...(summary !== undefined && { summary }) },
    kept: { ...(order !== undefined && { order }), ...(Object.keys(data).length > 0 && { data }) },
  };
}

/** The `layout` of GitBook and VitePress says which parts of a page are shown; ours is the name of a template. */
function isOwn(key: string, value: unknown): boolean {
  return frontMatterKeys.includes(key) && (key !== 'layout' || typeof value === 'string');
}

/** What another tool calls the description of a page. */
export function summaryIn({ description }: Readonly<Record<string, unknown>>): string | undefined {
  return typeof description === 'string' && description.trim() !== '' ? description : undefined;
}

/** Whether a schema can be read: what is kept is held against it. */
export function isJsonSchema(schema: unknown): boolean {
  try {
    fromJSONSchema(schema as never);
    return true;
  } catch {
    return false;
  }
}

/** Where what is kept departs from its schema. */
export function departures(data: unknown, { schema }: FrontMatterOptions): readonly (readonly PropertyKey[])[] {
  if (schema === undefined) return [];
  const result = fromJSONSchema(schema as never).safeParse(data ?? {});
  return result.success ? [] : result.error.issues.map(({ path }) => path);
}

/** A former address, and where the front matter names it. */
interface WrittenAlias {
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
