import { linkInventory } from '../data/link-inventory.js';
import type { Faq, History, Ids } from '../data/model.js';
import { refuse } from '../data/refuse.js';
import { once } from '../data/once.js';
import { combineTerms } from './terms.js';
import { createNamespace } from './namespace.js';

/** FAQs by the names that tell them apart. */
export type Parts = Readonly<Record<string, Faq>>;

/** The ids of several FAQs, each below its name: `mine/help`, `mine/help#hours`. */
export interface CombinedIds<P extends Parts> extends Ids {
  readonly page: IdBelow<P, 'page'>;
  readonly section: IdBelow<P, 'section'>;
  readonly audience: IdBelow<P, 'audience'>;
}

type IdBelow<P extends Parts, Kind extends 'page' | 'section' | 'audience'> = {
  readonly [Name in keyof P & string]: P[Name] extends Faq<infer I> ? `${Name}/${I[Kind]}` : never;
}[keyof P & string];

/**
 * Makes one FAQ of several, so that search, renderers, feeds, newsletters and `createResolve` work over all of them.
 * Ids, keys, audiences and paths stand below the name of their part, and links follow: `citoyen#avis` of `faq` is
 * `faq/citoyen#avis`. Pages come in the order of the parts.
 *
 * The result has the licence that all parts have, else none; its attribution names every source. Versions of different
 * FAQs cannot be compared: ask for what changed since a date.
 *
 * @param parts FAQs by name: small Latin letters, digits and hyphens.
 * @throws RangeError for a name that is none, TypeError for a part that is no FAQ.
 * @example
 * import { faq } from 'datagouv-faq';
 * import { combine } from 'datagouv-faq/combine';
 * combine({ portal: faq, mine: faq }).pages[0]!.id; // 'portal/index'
 */
export function combine<const P extends Parts>(parts: P): Faq<CombinedIds<P>> {
  const all = Object.entries<Faq>(parts).map(([name, faq]) => {
    if (!Array.isArray(Object(faq).pages)) refuse(`parts.${name}`, 'a FAQ', faq);
    return { faq, within: createNamespace(name) };
  });
  const pages = all.flatMap(({ faq, within }) => faq.pages.map(within.page));
  const readHistory = once(
    () => Object.assign({}, ...all.map(({ faq, within }) => within.history(faq.history ?? {}))) as History,
  );
  const combined: Faq = {
    ...combineTerms(all.map(({ faq }) => faq)),
    audiences: all.flatMap(({ faq, within }) => faq.audiences.map(within.audience)),
    pages,
    links: linkInventory(pages),
  };
  // A ledger is large, and may be read when it is asked for only.
  if (all.some(({ faq }) => 'history' in faq))
    Object.defineProperty(combined, 'history', { get: readHistory, enumerable: true });
  return combined as Faq<CombinedIds<P>>;
}
