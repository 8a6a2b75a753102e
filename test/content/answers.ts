import { contentOptions, readContent } from '../../scripts/content.js';
import { compile, formatDiagnostics } from '../../src/compiler/index.js';
import { answerText } from './answer-text.js';

/** What a reader sees of every answer, by its key such as `citoyen#qui-publie`. */
export async function readAnswers(): Promise<ReadonlyMap<string, string>> {
  const { faq, diagnostics } = await compile(await readContent(), await contentOptions());
  if (!faq) throw new Error(formatDiagnostics(diagnostics));
  return new Map(
    faq.pages.flatMap(({ id, sections }) =>
      sections.map((section) => [`${id}#${section.id}`, answerText(section.html)] as const),
    ),
  );
}
