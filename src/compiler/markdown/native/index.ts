import type { Root } from 'mdast';
import { isProven } from './proven.js';
import { loadSatteri } from './load.js';

/**
 * Loads the native parser. It gives `undefined` for a text that is not proven to be read as remark reads it. Throws an `Error`
 * that says how to install it.
 */
export async function loadNativeParser(): Promise<(markdown: string) => Root | undefined> {
  const parse = await loadSatteri();
  return (markdown) => (isProven(markdown) ? parse(markdown) : undefined);
}
