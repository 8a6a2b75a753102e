import { slug } from '../markdown/slug.js';
import type { PageSummary } from '../site/page-summary.js';
import { pageName } from '../site/paths.js';
import type { Place } from '../source/place.js';

/** Where something stands that is in a file and is not published. */
export interface Hidden {
  readonly path: string;
  readonly place: Place;
  /** Whether its page is a draft; otherwise its heading stands inside a block. */
  readonly isDraft: boolean;
}

/** The keys of drafts, and of headings inside blocks. */
export function hiddenKeys(summaries: Iterable<PageSummary>): ReadonlyMap<string, Hidden> {
  const hidden = new Map<string, Hidden>();
  for (const { path, frontMatter, sectionIds, innerIds } of summaries) {
    const page = slug(pageName(path));
    const add = (key: string, line: number, isDraft: boolean) =>
      hidden.set(key, { path, place: { line, column: 1 }, isDraft });
    for (const [id, line] of Object.entries(innerIds)) add(`${page}#${id}`, line, frontMatter.draft === true);
    if (frontMatter.draft === true)
      for (const key of [page, ...sectionIds.map((id) => `${page}#${id}`)]) add(key, 1, true);
  }
  return hidden;
}
