import type { Published } from '../../data/published.js';
import { slug } from '../markdown/slug.js';
import type { Finding } from '../rules/diagnostic.js';
import { linkedPath, pageName, relativePath } from '../site/paths.js';
import { finalKeys } from '../../data/fate.js';
import { entryAt, type Ledger } from './read.js';

/** Tells links to what the ledger knows to have moved where it went: no name that looks alike is closer. */
export function suggestMoved(ledger: Ledger, current: ReadonlyMap<string, Published>, findings: Finding[]): void {
  for (const [at, one] of findings.entries()) {
    if (one.rule !== 'internal-link') continue;
    const [file = '', id] = one.data.found.split('#');
    const page = slug(pageName(file === '' ? one.path : file));
    const key = id === undefined ? page : `${page}#${id}`;
    const [to, ...others] = entryAt(ledger, key)?.fate ? finalKeys(key, ledger) : [];
    const item = to === undefined || others.length > 0 ? undefined : current.get(to);
    if (!item) continue;
    const { source, section } = item;
    const path = source.path === one.path ? '' : linkedPath(relativePath(one.path, source.path));
    findings[at] = { ...one, data: { ...one.data, nearest: path + (section ? `#${section.id}` : '') } };
  }
}
