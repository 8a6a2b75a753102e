import { refuse } from '../data/refuse.js';

/** Refuses what is no level of a heading. */
export function checkLevel(headingLevel: number): void {
  // As JSON, a string is in quotes.
  if (!/^[1-6]$/.test(JSON.stringify(headingLevel))) refuse('headingLevel', '1 to 6', headingLevel);
}
