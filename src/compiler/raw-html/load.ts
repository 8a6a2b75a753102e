import { once } from '../../data/once.js';

export type RawHtml = typeof import('./index.js');

const load = once(() => import('./index.js'));

/**
 * Loads what reads raw HTML, a quarter of the compiler, for a page that may hold some; `undefined` for one without a
 * `<`.
 */
export async function loadRawHtml(markdown: string): Promise<RawHtml | undefined> {
  return markdown.includes('<') ? load() : undefined;
}
