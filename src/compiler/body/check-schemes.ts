import type { Element, Root } from 'hast';
import type { Report } from '../rules/diagnostic.js';
import { sanitizeSchema } from './sanitize-schema.js';
import { visitElements } from '../markdown/visit.js';
import { placeOf, type Place } from '../source/place.js';

/**
 * Reports the addresses that sanitising will take out because of their scheme (`javascript:`), and writes the scheme of
 * the others in lower case: hast-util-sanitize takes `HTTPS:` for an unknown one.
 */
export function checkAddresses(tree: Root, report: Report, fallback: Place): void {
  let placed: Element | undefined;
  visitElements(tree, (node) => {
    if (node.position) placed = node;
    for (const property of properties) {
      const value = node.properties[property];
      if (typeof value !== 'string') continue;
      const scheme = schemeOf(value);
      if (scheme === undefined) continue;
      if (sanitizeSchema.protocols?.[property]?.includes(scheme))
        node.properties[property] = scheme + value.slice(scheme.length);
      else report('link-scheme', placed ? placeOf(placed) : fallback, { found: value.slice(0, 100) });
    }
  });
}

const properties = Object.keys(sanitizeSchema.protocols ?? {});

/** What hast-util-sanitize takes for a scheme: all that stands before a colon, unless `/`, `?` or `#` comes first. */
function schemeOf(value: string): string | undefined {
  return /^([^:/?#]*):/.exec(value)?.[1]?.toLowerCase();
}
