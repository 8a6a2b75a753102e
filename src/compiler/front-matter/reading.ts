import type { Place, Range } from '../source/place.js';
import type { FrontMatter } from './schema.js';

/** Where the values stand that are held against other pages or against today; `buttons.0` for a button's `default`. */
export type ValuePlaces = Readonly<Record<string, Place>>;

/** Keys whose places are kept. */
export const placedKeys = ['audience', 'reviewed'] as const;

/** Where the text below an opening fence begins, which is the first line of a page. */
export const belowFence: Place = { line: 2, column: 1 };

/** What the front matter of a page says, and where. */
export interface FrontMatterReading {
  readonly data: FrontMatter;
  /** Whether `data` holds what the page says: not when its end is missing or something stands before it, nor when it cannot be read as YAML. */
  readonly kind: 'read' | 'unclosed' | 'late' | 'unreadable';
  /** Whether the page has front matter at all. */
  readonly present: boolean;
  /** The text of the page with its front matter blanked, so that every line keeps its number. */
  readonly body: string;
  readonly places: ValuePlaces;
  /** The values that readers see (titles, summary) as YAML writes them, quotes included, in the order of the text. */
  readonly texts: readonly Range[];
}

/** The reading of a page whose front matter says nothing. */
export function emptyReading(kind: FrontMatterReading['kind'], body: string, present = true): FrontMatterReading {
  return { kind, data: {}, present, body, places: {}, texts: [] };
}
