import type { Fate } from '../../data/model.js';
import type { Published } from '../../data/published.js';
import { pageIdOf } from '../../data/sections.js';
import { slug } from '../markdown/slug.js';
import { pageName } from '../site/paths.js';
import type { Ledger } from './read.js';

/** Where the keys of a page went whose former address another one has, in `aliases`: nobody has to say it again. */
export function fatesOfAliases(ledger: Ledger, current: ReadonlyMap<string, Published>): ReadonlyMap<string, Fate> {
  const pages = new Map<string, string>();
  for (const { page, section } of current.values()) {
    if (section) continue;
    for (const alias of page.aliases ?? []) pages.set(slug(pageName(alias)), page.id);
  }
  const fates = new Map<string, Fate>();
  if (pages.size === 0) return fates;
  for (const [key, { fate }] of Object.entries(ledger)) {
    const page = pageIdOf(key);
    const to = pages.get(page);
    if (fate || to === undefined || current.has(page)) continue;
    const moved = `${to}${key.slice(page.length)}`;
    if (current.has(moved)) fates.set(key, { moved });
  }
  return fates;
}

/** The fate of what has these successors, at least one. */
export function toFate(targets: readonly string[]): Fate {
  return targets.length === 1 ? { moved: targets[0]! } : { split: targets };
}
