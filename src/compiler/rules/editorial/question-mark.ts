import type { Report } from '../diagnostic.js';
import type { EditorialPage } from './page.js';

/** Reports the title of an audience page that does not ask. */
export function checkQuestionMark({ isAudience, answers }: EditorialPage, report: Report): void {
  if (!isAudience) return;
  for (const { title, place } of answers) {
    if (!title.endsWith('?')) report('question-mark', place, { found: title });
  }
}
