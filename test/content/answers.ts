import { compileContent } from '../sample.js';
import { answerText } from './answer-text.js';

/** What a reader sees of every answer, by its key such as `citoyen#qui-publie`. */
export async function readAnswers(): Promise<ReadonlyMap<string, string>> {
  const faq = await compileContent();
  return new Map(
    faq.pages.flatMap(({ id, sections }) =>
      sections.map((section) => [`${id}#${section.id}`, answerText(section.html)] as const),
    ),
  );
}
