import { findNearId } from '../heading-id.js';
import { shorten } from '../one-line.js';
import type { Report } from '../../rules/diagnostic.js';
import { createLocator, type Place } from '../../source/place.js';
import type { Mark } from './find.js';
import type { MarkKind } from './kind.js';

/** What stands for an id at the end of a heading is one: `near-id` reports it. */
function isNearId({ kind, start, end }: Mark, source: string): boolean {
  if (!['attributes', 'comment', 'tag'].includes(kind) || findNearId(source.slice(start, end)) === undefined)
    return false;
  const line = source.slice(source.lastIndexOf('\n', start) + 1, start);
  return /^[ \t>]*#{1,6}[ \t]/.test(line) && /^[ \t]*(?:\r?\n|$)/.test(source.slice(end, end + 200));
}

/** Reports each kind of mark once, at the first, with how many there are. */
export function reportMarks(marks: readonly Mark[], source: string, report: Report): void {
  const reported = marks.filter((mark) => !isNearId(mark, source));
  if (reported.length === 0) return;
  const locate = createLocator(source);
  const byKind = new Map<MarkKind, Mark[]>();
  for (const mark of reported) byKind.set(mark.kind, [...(byKind.get(mark.kind) ?? []), mark]);
  for (const [kind, [first, ...others]] of byKind) {
    const { start, end } = first!;
    const found = shorten(source.slice(start, end));
    const lines = [first!, ...others].flatMap((mark) => linesOf(locate(mark.start, mark.end)));
    report('dialect-tag', locate(start, end), { kind, found, count: others.length + 1, lines });
  }
}

function linesOf({ line, endLine = line }: Place): number[] {
  return Array.from({ length: endLine - line + 1 }, (_, index) => line + index);
}
