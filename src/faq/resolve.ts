import { createResolve, type Resolution } from '../changes/resolver.js';
import { pages, readHistory } from './data.js';
import type { FaqIds } from '../generated/ids.js';

/**
 * Finds what an id, a path or a URL stands for today, whatever became of it: `producteur#certification`,
 * `faq/producteur#certification`, `https://example.org/aide/faq/producteur/#certification`, or an anchor of the pages
 * that were online until 2019, percent-encoded or not. Never throws.
 * Who resolves thousands of addresses makes the index once, with `createResolve(faq)` of `datagouv-faq/changes`.
 *
 * @example
 * import { resolve } from 'datagouv-faq';
 * const found = resolve('https://doc.data.gouv.fr/faq/citoyen/#la-licence-ouverte');
 * if (found.status === 'moved') found.section?.id; // 'choisir-une-licence'
 */
export function resolve(idOrPathOrUrl: string): Resolution<FaqIds> {
  return createResolve<FaqIds>({ pages, history: readHistory() })(idOrPathOrUrl);
}
