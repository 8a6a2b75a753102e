import { slug } from '../markdown/slug.js';
import type { Place } from '../source/place.js';
import { defineRule } from './define-rule.js';

/** A question that two audience pages ask in the same words, or one page twice: a search shows both alike. */
export const duplicateQuestion = defineRule<{
  found: string;
  /** Where it stands, as `path:line`. */
  other: string;
}>()({
  id: 'duplicate-question',
  severity: 'off',
  editorial: 'error',
  fr: ({ found, other }) => ({
    message: `La question « ${found} » est déjà posée : ${other}.`,
    expected: 'une question que ne pose aucune autre page',
    note: 'Dites dans le titre ce que ce public y cherche, ou renvoyez à l’autre réponse par un lien.',
  }),
  en: ({ found, other }) => ({
    message: `The question "${found}" is already asked: ${other}.`,
    expected: 'a question that no other page asks',
    note: 'Say in the title what this audience looks for, or link to the other answer.',
  }),
});

/** The questions of one page. */
interface Asked {
  readonly path: string;
  readonly questions: readonly { readonly title: string; readonly place: Place }[];
}

/** Reports every question that was asked before; this check alone needs all pages, so they call it when they meet. */
export function checkDuplicateQuestions(
  pages: readonly Asked[],
  report: (path: string, place: Place, data: { found: string; other: string }) => void,
): void {
  const asked = new Map<string, string>();
  for (const { path, questions } of pages) {
    for (const { title, place } of questions) {
      const question = slug(title);
      const other = asked.get(question);
      if (other === undefined) asked.set(question, `${path}:${place.line}`);
      else report(path, place, { found: title, other });
    }
  }
}
