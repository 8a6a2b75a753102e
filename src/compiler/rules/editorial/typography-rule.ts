import type { Report } from '../diagnostic.js';
import type { EditorialPage } from './page.js';
import { isFrench, typographyEdits } from './typography.js';

/** Reports every place where a French page departs from the usages of the Imprimerie nationale, with the corrected text. */
export function checkTypography({ lang, source, headerProse, prose, placeAt }: EditorialPage, report: Report): void {
  if (!isFrench(lang)) return;
  for (const { kind, start, end, write } of typographyEdits([...headerProse, ...prose])) {
    const [head, tail] = surroundings(source, start, end);
    report('typography', placeAt(start, end), {
      kind,
      found: head + source.slice(start, end) + tail,
      expected: head + write + tail,
    });
  }
}

/** The rest of the words that a correction touches. */
function surroundings(source: string, start: number, end: number): [head: string, tail: string] {
  const head = /[^\s|]{0,30}$/u.exec(source.slice(Math.max(0, start - 30), start))?.[0] ?? '';
  const tail = /^[^\s|]{0,30}/u.exec(source.slice(end, end + 30))?.[0] ?? '';
  return [head, tail];
}
