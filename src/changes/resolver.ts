import { finalKeys } from '../data/fate.js';
import type { Faq, Ids, Page, Section } from '../data/model.js';
import { nearest, nearestById } from '../data/nearest.js';
import { flatten, keyOf } from '../data/sections.js';
import { parseAddress, type Address } from './address.js';

/** What became of a key or an address. */
export type Resolution<I extends Ids = Ids> =
  /** Still there. `section` is absent for a page. */
  | { readonly status: 'current' | 'moved'; readonly page: Page<I>; readonly section?: Section<I> }
  | { readonly status: 'split'; readonly sections: readonly Section<I>[] }
  /** `reason` is in the language of the content. */
  | { readonly status: 'removed'; readonly title: string; readonly reason: string }
  /** `nearest` is the key, current or former, closest to what was asked. */
  | { readonly status: 'unknown'; readonly nearest?: string };

export type Resolve<I extends Ids = Ids> = (idOrPathOrUrl: string) => Resolution<I>;

/**
 * Makes the `resolve` of a FAQ: the same function as the package's own, for content that you compiled yourself.
 * The index is made once, so that a call costs a look-up.
 *
 * @example
 * import { faq } from 'datagouv-faq';
 * import { createResolve } from 'datagouv-faq/changes';
 * createResolve(faq)('faq/producteur#certification').status; // 'current'
 */
export function createResolve<I extends Ids>({ pages, history = {} }: Pick<Faq<I>, 'pages' | 'history'>): Resolve<I> {
  const known = new Map<string, { page: Page<I>; section?: Section<I> }>();
  for (const page of pages) {
    known.set(page.id, { page });
    for (const section of flatten(page.sections)) known.set(keyOf<I>(section), { page, section });
  }
  const keys = new Set([...known.keys(), ...Object.keys(history)]);
  const follow = (key: string): Resolution<I> => {
    const current = known.get(key);
    if (current) return { status: 'current', ...current };
    const entry = Object.hasOwn(history, key) ? history[key] : undefined;
    if (!entry?.fate) return { status: 'unknown' };
    if ('removed' in entry.fate) return { status: 'removed', title: entry.title, reason: entry.fate.removed };
    const [first, ...others] = finalKeys(key, history).flatMap((one) => known.get(one) ?? []);
    if (!first) return { status: 'unknown' };
    if (others.length === 0) return { status: 'moved', ...first };
    return { status: 'split', sections: [first, ...others].flatMap(({ section }) => section ?? []) };
  };
  const aliases = new Map(pages.flatMap((page) => (page.aliases ?? []).map((alias) => [alias, page] as const)));
  const find = (address: Address): Resolution<I> | undefined => {
    const former = aliases.get(address.path);
    if (former && !pages.some(({ path }) => path === address.path)) return atAlias(former, address);
    const key = candidates(address).find((one) => keys.has(one)) ?? byBareId(address, [known.keys(), keys]);
    const found = key === undefined ? undefined : follow(key);
    return found?.status === 'unknown' ? undefined : found;
  };
  /** A former address leads to its page, and to the section that its fragment names there now. */
  const atAlias = (page: Page<I>, { fragment }: Address): Resolution<I> => {
    const found = fragment === '' ? undefined : follow(`${page.id}#${fragment}`);
    if (!found || found.status === 'unknown') return { status: 'moved', page };
    return found.status === 'current' ? { ...found, status: 'moved' } : found;
  };
  return (input) => {
    const address = parseAddress(input, pages);
    return find(address) ?? withNearest(address, keys);
  };
}

/** The keys an address may mean, the likeliest first. */
function candidates({ page, path, fragment }: Address): string[] {
  const name = path.split('/').at(-1)!;
  const pageId = page ?? name;
  return fragment === '' ? [...(page === undefined ? [] : [page]), path, name] : [`${pageId}#${fragment}`];
}

/** An id without its page, when only one page has it; the first set of keys that knows it decides. */
function byBareId({ page, path, fragment }: Address, sets: readonly Iterable<string>[]): string | undefined {
  const id = fragment !== '' && path === '' ? fragment : fragment === '' && page === undefined ? path : '';
  if (id === '') return undefined;
  const matches = sets
    .map((keys) => [...keys].filter((key) => key.endsWith(`#${id}`)))
    .find(({ length }) => length > 0);
  return matches?.length === 1 ? matches[0] : undefined;
}

function withNearest(
  { page, path, fragment }: Address,
  keys: ReadonlySet<string>,
): { status: 'unknown'; nearest?: string } {
  const asked = (fragment === '' ? path : `${page ?? path}#${fragment}`).toLowerCase();
  const own = page === undefined ? [] : [...keys].filter((key) => key.startsWith(`${page}#`));
  const near = nearest(asked, own) ?? nearest(asked, keys) ?? nearestById((fragment || path).toLowerCase(), [...keys]);
  return { status: 'unknown', ...(near !== undefined && { nearest: near }) };
}
