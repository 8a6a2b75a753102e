import type { Linked } from '../../compiler/site/link-pages.js';
import type { PageRecords } from '../pages/page-record.js';
import { readCompiled } from '../pages/read-compiled.js';
import type { RunContext } from '../run-context.js';

/** The whole content in memory. */
export async function linkWhole(records: PageRecords, context: RunContext): Promise<Linked> {
  const drafts = [];
  for (const [path, record] of records) drafts.push(await readCompiled(path, record, context));
  const { linkPages } = await import('../../compiler/site/link-pages.js');
  return linkPages(drafts, context.settings.link);
}
