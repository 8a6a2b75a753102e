import type { Root } from 'mdast';
import type { Mark } from '../marks/find.js';
import type { MarkKind } from '../marks/kind.js';
import { findBoldHeadings } from './bold-headings.js';
import { findCode } from './code.js';
import { findEmphasis } from './emphasis.js';
import { findHeadings } from './headings.js';
import { findHtml } from './html.js';
import { findIds } from './ids.js';
import { findLinks } from './links.js';
import { findLists } from './lists.js';
import type { NearMiss } from './miss.js';
import { createPage } from './page.js';
import { findReferences } from './references.js';
import { findTables } from './tables.js';

const finders = [
  findTables,
  findHeadings,
  findBoldHeadings,
  // A note that begins with its number is no item.
  findReferences,
  findLists,
  findIds,
  findLinks,
  findEmphasis,
  findCode,
  findHtml,
];

/** Marks that are mended as a whole. */
const whole = new Set<MarkKind>(['directive', 'latex', 'table', 'wiki-link']);

/**
 * Finds what failed to be Markdown but nearly is: it stands in the page as the parser's text, its marks in plain sight.
 * Tried on 3,091 different files that npm packages ship (READMEs, changelogs, manuals): something was found in 69,
 * each was read, and in 7 of these nothing was wrong (`*nix`, hashes of commits in brackets, verse set as code).
 *
 * @param tree As the parser made it.
 * @param source What it parsed.
 * @param marks Those of other tools: what seems to stand in a link or a table of theirs is a part of it. Default: none.
 * @returns In the order of the source; what lies inside another miss is left out.
 */
export function findNearMisses(tree: Root, source: string, marks: readonly Mark[] = []): NearMiss[] {
  const page = createPage(tree, source);
  const foreign = marks.filter(({ kind }) => whole.has(kind));
  const isForeign = (at: number) => foreign.some(({ start, end }) => at >= start && at < end);
  const misses = finders
    .flatMap((find): NearMiss[] => [...find(page)])
    .filter(({ start }) => !isForeign(start))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  let end = 0;
  return misses.filter((miss) => {
    if (miss.start < end) return false;
    end = miss.end;
    return true;
  });
}
