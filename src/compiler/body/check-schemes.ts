import type { Root } from 'hast';
import { nearest } from '../../data/nearest.js';
import type { Report } from '../rules/diagnostic.js';
import { typed } from './address-fault.js';
import { contactIn } from './contacts.js';
import { sanitizeSchema } from './sanitize-schema.js';
import { visitPlaced } from '../markdown/visit.js';
import type { Place } from '../source/place.js';

/**
 * Reports the addresses that sanitising will take out because of their scheme (`javascript:`), and writes the scheme of
 * the others in lower case: hast-util-sanitize takes `HTTPS:` for an unknown one.
 */
export function checkAddresses(tree: Root, report: Report, fallback: Place): void {
  visitPlaced(tree, fallback, (node, place) => {
    for (const property of properties) {
      const value = node.properties[property];
      if (typeof value !== 'string') continue;
      const scheme = schemeOf(value);
      if (scheme === undefined) continue;
      if (sanitizeSchema.protocols?.[property]?.includes(scheme))
        node.properties[property] = scheme + value.slice(scheme.length);
      else report('link-scheme', place, refusedScheme(value));
    }
  });
}

/** An address between signs that the parentheses around it make needless. */
const wrapped = /^(?:[(['«“‘]|%22|%3c|%5b|%7b)+ ?(https?:\/\/[^\s)\]'»”’]+?)(?:[)\]'»”’]|%22|%3e|%5d|%7d)*$/i;

/** What is said of an address whose scheme may not pass; one letter may be wrong (`htps:`). */
function refusedScheme(address: string): { readonly found: string; readonly nearest?: string | undefined } {
  const scheme = schemeOf(address)!;
  const near = nearest(scheme, ['https', 'http', 'mailto']);
  const found = typed(address).slice(0, 100);
  const inner = wrapped.exec(found)?.[1] ?? contactIn(found);
  if (inner !== undefined) return { found, nearest: inner };
  // A scheme with letters of its own (`ftp:`) is another one, however close.
  const isTypo = near !== undefined && [...scheme].every((letter) => near.includes(letter));
  return { found, ...(isTypo && { nearest: near + found.slice(scheme.length) }) };
}

const properties = Object.keys(sanitizeSchema.protocols ?? {});

/** What hast-util-sanitize takes for a scheme: all that stands before a colon, unless `/`, `?` or `#` comes first. */
function schemeOf(value: string): string | undefined {
  return /^([^:/?#]*):/.exec(value)?.[1]?.toLowerCase();
}
