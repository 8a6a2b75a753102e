import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';
import type { Place, Report } from './diagnostic.js';
import { sanitizeSchema } from './sanitize-schema.js';
import { placeOf } from './sections.js';

/**
 * Reports the addresses that sanitising will take out because of their scheme (`javascript:`), and writes the scheme of
 * the others in lower case: hast-util-sanitize takes `HTTPS:` for an unknown one.
 */
export function checkAddresses(tree: Root, report: Report, fallback: Place): void {
  let place = fallback;
  visit(tree, 'element', (node: Element) => {
    if (node.position) place = placeOf(node);
    for (const [property, schemes] of Object.entries(sanitizeSchema.protocols ?? {})) {
      const value = node.properties[property];
      if (typeof value !== 'string' || !schemes) continue;
      const scheme = schemeOf(value);
      if (scheme === undefined) continue;
      if (schemes.includes(scheme)) node.properties[property] = scheme + value.slice(scheme.length);
      else report('link-scheme', place, { found: value.slice(0, 100) });
    }
  });
}

/** What hast-util-sanitize takes for a scheme: all that stands before a colon, unless `/`, `?` or `#` comes first. */
function schemeOf(value: string): string | undefined {
  return /^([^:/?#]*):/.exec(value)?.[1]?.toLowerCase();
}
