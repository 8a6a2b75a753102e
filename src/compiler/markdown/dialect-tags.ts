import type { Nodes } from 'mdast';
import { createLocator, placeOf, type Place } from '../source/place.js';

/** Tells the place of a sign of a dialect. It is asked for the signs in the order in which they stand in the text. */
export type PlaceOfNext = (found: string) => Place;

/**
 * Makes the function that finds signs in the source of a node. The source is searched, for it holds what the text of the
 * node does not: marks of quotes, escapes and references.
 */
export function createFinder(source: string): (node: Nodes) => PlaceOfNext {
  const locate = createLocator(source);
  return (node) => {
    let from = node.position?.start.offset ?? 0;
    const end = node.position?.end.offset ?? 0;
    return (found) => {
      const start = source.slice(from, end).indexOf(found);
      // The source writes a part of the sign as a reference. The rest of the node is not searched for the next ones.
      if (start < 0) from = end;
      if (start < 0) return placeOf(node);
      from += start + found.length;
      return locate(from - found.length, from);
    };
  };
}
