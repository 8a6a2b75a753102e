import { finalKeys } from '../data/fate.js';
import type { Faq, Link, Section } from '../data/model.js';
import { publishedText } from '../canonical-html/published-text.js';
import { published, type Published } from '../data/published.js';
import { wordDiff } from '../data/word-diff.js';

/** Something that is published under one version and not under the other. */
export interface KeyChange {
  /** A page's id, or `page#id`. */
  readonly key: string;
  readonly title: string;
}

export interface RemovedKey extends KeyChange {
  /** Why, when the ledger says so. */
  readonly reason?: string;
}

export interface MovedKey extends KeyChange {
  /** Where it is now: one key, or several when it was split. */
  readonly to: readonly string[];
}

export interface Retitled {
  readonly key: string;
  readonly before: string;
  readonly after: string;
}

/** A body that changed. */
export interface Reworded extends KeyChange {
  /** Share of the words that changed, 0 to 1; 0 when only the markup did. */
  readonly ratio: number;
  /** `[-removed-]` and `{+added+}` words in their context; empty when only the markup changed. */
  readonly text: string;
}

export interface Relinked extends KeyChange {
  /** URLs that are new under this key. */
  readonly added: readonly string[];
  /** URLs that are gone from this key. */
  readonly removed: readonly string[];
}

/** Keys that two versions of a page share, in another order or at other levels. */
export interface Rearranged {
  readonly page: string;
  /** `depth:id`, in the order of the page. */
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** Every difference of two FAQs; all lists are in the order of the FAQ that holds the keys. */
export interface Changes {
  readonly added: readonly KeyChange[];
  readonly removed: readonly RemovedKey[];
  readonly moved: readonly MovedKey[];
  readonly retitled: readonly Retitled[];
  readonly reworded: readonly Reworded[];
  readonly relinked: readonly Relinked[];
  readonly rearranged: readonly Rearranged[];
}

/** What `diff` reads of a FAQ. */
export type Comparable = Pick<Faq, 'pages' | 'history'>;

/**
 * Compares two versions of a FAQ: two installed packages, or two `faq.json` files.
 *
 * A key that went is `moved` when the ledger of `after` says where, or when one new key holds the very same title and
 * body; else it is `removed`. What a moved key's text became is in `retitled`, `reworded` and `relinked`, under the new key.
 *
 * @example
 * import { faq } from 'datagouv-faq';
 * import { diff } from 'datagouv-faq/changes';
 * diff(faq, faq).added; // []
 */
export function diff(before: Comparable, after: Comparable): Changes {
  const from = published(before);
  const to = published(after);
  const gone = [...from.values()].filter(({ key }) => !to.has(key));
  const fresh = [...to.values()].filter(({ key }) => !from.has(key));
  const moves = new Map(gone.flatMap((item) => toMove(item, after, fresh, to)));
  const origins = new Map(
    [...moves.values()].flatMap(({ key, to: [first, ...others] }) => (others.length === 0 ? [[first!, key]] : [])),
  );
  const pairs = [...to.values()].flatMap((item): [Published, Published][] => {
    const old = from.get(item.key) ?? (fresh.includes(item) ? from.get(origins.get(item.key) ?? '') : undefined);
    return old ? [[old, item]] : [];
  });
  return {
    added: fresh.filter(({ key }) => !origins.has(key)).map(toKeyChange),
    removed: gone
      .filter(({ key }) => !moves.has(key))
      .map((item) => ({ ...toKeyChange(item), ...reasonOf(item, after) })),
    moved: [...moves.values()],
    retitled: pairs.flatMap(compareTitles),
    reworded: pairs.flatMap(compareBodies),
    relinked: pairs.flatMap(compareLinks),
    rearranged: compareOrder(before, after),
  };
}

function toKeyChange({ key, title }: Published): KeyChange {
  return { key, title };
}

function toMove(
  item: Published,
  { history = {} }: Comparable,
  fresh: readonly Published[],
  to: ReadonlyMap<string, Published>,
): [string, MovedKey][] {
  const { key, title } = item;
  const fate = history[key]?.fate;
  const twins = fresh.filter((other) => !!other.section === !!item.section && other.source.hash === item.source.hash);
  const targets = fate ? finalKeys(key, history) : twins.length === 1 ? [twins[0]!.key] : [];
  const known = targets.filter((target) => to.has(target));
  return known.length === 0 ? [] : [[key, { key, title, to: known }]];
}

function reasonOf({ key }: Published, { history }: Comparable): { reason?: string } {
  const fate = history?.[key]?.fate;
  return fate && 'removed' in fate ? { reason: fate.removed } : {};
}

type Pair = readonly [Published, Published];

function compareTitles([old, { key, title, section }]: Pair): Retitled[] {
  const same = old.title === title && old.section?.titleHtml === section?.titleHtml;
  return same ? [] : [{ key, before: old.title, after: title }];
}

function compareBodies([old, item]: Pair): Reworded[] {
  if (old.html === item.html && (item.section || old.page.summary === item.page.summary)) return [];
  return [{ ...toKeyChange(item), ...wordDiff(publishedText(old), publishedText(item)) }];
}

function compareLinks([old, item]: Pair): Relinked[] {
  const added = missing(item.links, old.links);
  const removed = missing(old.links, item.links);
  return added.length + removed.length === 0 ? [] : [{ ...toKeyChange(item), added, removed }];
}

function missing(links: readonly Link[], others: readonly Link[]): string[] {
  return [...new Set(links.map(({ url }) => url))].filter((url) => !others.some((other) => other.url === url));
}

function compareOrder(before: Comparable, after: Comparable): Rearranged[] {
  return after.pages.flatMap((page) => {
    const old = before.pages.find(({ id }) => id === page.id);
    const [from, to] = [order(old?.sections ?? []), order(page.sections)];
    const known = (own: readonly string[], others: readonly string[]) => {
      const ids = new Set(others.map(idOf));
      return own.filter((one) => ids.has(idOf(one)));
    };
    const [oldOrder, newOrder] = [known(from, to), known(to, from)];
    return oldOrder.join() === newOrder.join() ? [] : [{ page: page.id, before: oldOrder, after: newOrder }];
  });
}

function order(sections: readonly Section[]): string[] {
  return sections.flatMap(({ id, depth, children }) => [`${depth}:${id}`, ...order(children)]);
}

function idOf(placed: string): string {
  return placed.slice(placed.indexOf(':') + 1);
}
