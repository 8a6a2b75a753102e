import { createReport, type Finding } from '../diagnostic.js';
import type { PageSummary } from '../../site/site.js';
import { slug } from '../../markdown/slug.js';

/** Reports a question that two audience pages ask in the same words, or one page twice; needs every page. */
export function checkDuplicateQuestions(pages: readonly PageSummary[], findings: Finding[]): void {
  const asked = new Map<string, string>();
  for (const { path, questions } of pages) {
    const report = createReport(path, findings);
    for (const { title, place } of questions) {
      const question = slug(title);
      const other = asked.get(question);
      if (other === undefined) asked.set(question, `${path}:${place.line}`);
      else report('duplicate-question', place, { found: title, other });
    }
  }
}
