import { readTarget } from '../../compiler/site/page-summary.js';
import type { PageRecords } from '../pages/page-record.js';
import type { RunContext } from '../run-context.js';

/** Paths of the files of the content that published pages show or lead to, in their order. */
export function namedFiles(pages: PageRecords, { listing, settings }: RunContext): readonly string[] {
  const others = new Set(listing.others);
  if (others.size === 0) return [];
  const named = new Set<string>();
  for (const { summary } of pages.values()) {
    const { frontMatter, targets } = summary();
    if (frontMatter.draft === true && settings.link.drafts !== true) continue;
    for (const target of targets) {
      const [path] = readTarget(target);
      if (others.has(path)) named.add(path);
    }
  }
  return [...named].sort();
}
