import type { Ids, Renderable } from '../data/model.js';
import type { BareHtmlOptions } from './options.js';
import { createRenderer } from './renderer.js';

/**
 * `renderHtml` for half of its bytes: the same HTML for the options that say where links lead, levels and ids. Classes,
 * wrappers, captions, notices of new windows and `link` are what it does without.
 *
 * @param node What `renderHtml` takes, and trusts.
 * @param options See `BareHtmlOptions`; every option has a default.
 * @returns Canonical HTML; an empty string for an empty array.
 * @throws {TypeError} As `renderHtml` does.
 *
 * @example
 * import { getSection } from 'datagouv-faq';
 * import { renderBareHtml } from 'datagouv-faq/html';
 *
 * renderBareHtml(getSection('producteur#certification'), { headingLevel: 3, baseUrl: 'https://www.data.gouv.fr/' });
 */
export function renderBareHtml<I extends Ids>(node: Renderable<I>, options: BareHtmlOptions<I> = {}): string {
  return createRenderer(node, options).printAll();
}
