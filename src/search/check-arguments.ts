import { checkGrammar } from '../canonical-html/tokenize.js';
import type { Ids } from '../data/model.js';
import { nearest } from '../data/nearest.js';
import type { Entry } from './entries.js';

/** Refuses what no query can be; a program that passes an unset field would otherwise learn of it from within. */
export function checkArguments(name: string, text: unknown, limit: unknown): void {
  if (typeof text !== 'string')
    throw new TypeError(`${name}: expected a string, got ${text === null ? 'null' : typeof text}`);
  if (!(typeof limit === 'number' && limit >= 0))
    throw new RangeError(`limit: expected 0 or more, got ${JSON.stringify(limit)}`);
}

/** Refuses an audience that no page has; sections that are searched without their pages have none to name. */
export function checkAudience(audience: string | undefined, entries: readonly Entry<Ids>[]): void {
  if (audience === undefined) return;
  const known = new Set(entries.flatMap((entry) => entry.audience ?? []));
  if (known.size === 0 || known.has(audience)) return;
  const near = nearest(audience, known);
  const hint = near === undefined ? '' : `; did you mean ${JSON.stringify(near)}?`;
  throw new RangeError(`audience: expected one of ${[...known].join(', ')}, got ${JSON.stringify(audience)}${hint}`);
}

/** Refuses HTML that is not canonical: words would be lost, and the first query to show it would fail. */
export function checkHtml({ key, section }: Entry<Ids>): void {
  if (!('html' in section)) return;
  try {
    checkGrammar(section.html);
  } catch (error) {
    throw new SyntaxError(`${key}: ${(error as Error).message}`, { cause: error });
  }
}
