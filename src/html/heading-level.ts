import { refuse } from './attributes.js';

/** Refuses what is no level of a heading. */
export function checkLevel(headingLevel: number): void {
  if (![1, 2, 3, 4, 5, 6].includes(headingLevel)) refuse('headingLevel', '1 to 6', headingLevel);
}
