import { once } from '../once.js';

export type RawHtml = typeof import('./raw-html.js');

const load = once(() => import('./raw-html.js'));

/**
 * Loads what reads raw HTML, a quarter of the compiler, for a page that may hold some; `undefined` for one without a
 * `<`.
 */
export async function loadRawHtml(markdown: string): Promise<RawHtml | undefined> {
  return markdown.includes('<') ? load() : undefined;
}
