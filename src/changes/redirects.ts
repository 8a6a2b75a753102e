import { finalKeys } from '../data/fate.js';
import type { Faq, Page } from '../data/model.js';
import { published } from '../data/published.js';
import { refuse } from '../data/refuse.js';

/**
 * Where former addresses lead now, as paths without leading slash: `{ 'faq/citoyen#ancien': 'faq/citoyen#nouveau' }`.
 * What was split leads to its first part; what was removed, or whose moves go round, is not in the table. Former addresses of pages, which their
 * front matter names in `aliases`, are in it too.
 *
 * @example
 * import { faq } from 'datagouv-faq';
 * import { toRedirects } from 'datagouv-faq/changes';
 * toRedirects(faq)['faq/citoyen#la-licence-ouverte']; // 'faq/producteur#choisir-une-licence'
 */
export function toRedirects({ pages, history = {} }: Pick<Faq, 'pages' | 'history'>): Record<string, string> {
  // Without a prototype: an address that nobody moved, such as `constructor`, leads nowhere.
  const redirects = Object.create(null) as Record<string, string>;
  const current = published({ pages });
  for (const key of Object.keys(history)) {
    const target = current.has(key) ? undefined : finalKeys(key, history).find((one) => current.has(one));
    if (target !== undefined) redirects[toPath(key, pages)] = toPath(target, pages);
  }
  const standing = new Set(pages.map(({ path }) => path));
  for (const { path, aliases = [] } of pages)
    for (const alias of aliases) if (!standing.has(alias)) redirects[alias] ??= path;
  return redirects;
}

/** A page that is gone has no path any more: its id stands below the folder that the other pages share. */
function toPath(key: string, pages: readonly Page[]): string {
  const [pageId, fragment] = key.split('#') as [string, string?];
  const page = pages.find(({ id }) => id === pageId);
  const folder = pages.find(({ path }) => path.includes('/'))?.path.replace(/(?<![^/])[^/]*$/, '') ?? '';
  return `${page?.path ?? folder + pageId}${fragment === undefined ? '' : `#${fragment}`}`;
}

export type RedirectFormat = 'netlify' | 'nginx';

/**
 * Prints a redirect table for a server: `netlify` is a `_redirects` file, `nginx` the body of a `map $uri $target {}`.
 *
 * A fragment never reaches the server, so the table serves sites that give each section a path of its own:
 * `faq/citoyen#ancien` is written `/faq/citoyen/ancien`. For anchors, use the table in the browser.
 *
 * @example
 * import { printRedirects } from 'datagouv-faq/changes';
 * printRedirects({ 'faq/a#b': 'faq/c#d' }, 'netlify'); // '/faq/a/b /faq/c/d 301\n'
 */
export function printRedirects(redirects: Readonly<Record<string, string>>, format: RedirectFormat): string {
  if (format !== 'netlify' && format !== 'nginx') refuse('format', '"netlify" or "nginx"', format);
  const entries = Object.entries(redirects);
  if (format === 'netlify') return entries.map(([from, to]) => `${toUrl(from)} ${toUrl(to)} 301\n`).join('');
  // nginx compares with the decoded path, and quotes it as C does.
  const paths = entries.map(([from, to]) => [`/${from.replace('#', '/')}`, toUrl(to)] as const);
  const lines = paths.map(([from, to]) => `"${from.replace(/["\\]/g, '\\$&')}" "${to}";\n`);
  return bucketSize(paths.map(([from]) => from)) + lines.join('');
}

/** A comment, where nginx would refuse the map: its keys are longer than it expects. */
function bucketSize(keys: readonly string[]): string {
  const [expected, overhead] = [64, 32];
  const longest = Math.max(0, ...keys.map((key) => new TextEncoder().encode(key).length + overhead));
  if (longest <= expected) return '';
  return `# Needs in http {}: map_hash_bucket_size ${2 ** Math.ceil(Math.log2(longest))};\n`;
}

/** A path as a URL: `:` and `*` would be placeholders in a `_redirects` file, `$` a variable in a map. */
function toUrl(path: string): string {
  return encodeURI(`/${path.replace('#', '/')}`).replace(
    /[:*$]/g,
    (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
