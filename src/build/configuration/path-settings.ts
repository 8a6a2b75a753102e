import type { Configuration } from './schema.js';

/** The settings whose value is a path, counted from the folder of the file. */
export const pathSettings: ReadonlySet<keyof Configuration> = new Set([
  'content',
  'out',
  'assets',
  'lexicon',
  'links',
  'changelog',
]);
