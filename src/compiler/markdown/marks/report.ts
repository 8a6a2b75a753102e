import type { Report } from '../../rules/diagnostic.js';
import { createLocator } from '../../source/place.js';
import type { Mark } from './find.js';
import type { MarkKind } from './kinds.js';

/** Reports each kind of mark once, at the first, with how many there are. */
export function reportMarks(marks: readonly Mark[], source: string, report: Report): void {
  if (marks.length === 0) return;
  const locate = createLocator(source);
  const byKind = new Map<MarkKind, Mark[]>();
  for (const mark of marks) byKind.set(mark.kind, [...(byKind.get(mark.kind) ?? []), mark]);
  for (const [kind, [first, ...others]] of byKind) {
    const { start, end } = first!;
    const found = shorten(source.slice(start, end));
    report('dialect-tag', locate(start, end), { kind, found, count: others.length + 1 });
  }
}

function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}
