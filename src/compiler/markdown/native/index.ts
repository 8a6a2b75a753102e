import type { Root } from 'mdast';
import { mayDiffer } from './differences.js';
import { loadSatteri } from './load.js';

/**
 * Loads the native parser. It gives `undefined` for a text that it may read otherwise than remark. Throws an `Error`
 * that says how to install it.
 */
export async function loadNativeParser(): Promise<(markdown: string) => Root | undefined> {
  const parse = await loadSatteri();
  return (markdown) => (mayDiffer(markdown) ? undefined : parse(markdown));
}
