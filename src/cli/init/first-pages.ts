import { slug } from '../../compiler/markdown/slug.js';
import { inLanguage, type WordsByLanguage } from '../../data/languages.js';
import type { Plan } from './options.js';

interface FirstWords {
  readonly summary: string;
  readonly question: string;
  /** Id of that question. */
  readonly id: string;
  readonly answer: string;
  readonly summaryFor: (audience: string) => string;
}

const words: WordsByLanguage<FirstWords> = {
  fr: {
    summary: 'Les réponses à vos questions.',
    question: 'Comment ajouter une question\u202f?',
    id: 'ajouter-une-question',
    answer:
      'Écrivez un titre qui commence par `##`, et un identifiant entre accolades\u00a0: il ne changera plus, même si le titre change. La réponse vient dessous.\n\nPuis lancez `npx datagouv-faq check`.',
    summaryFor: (audience) => `Les réponses pour\u00a0: ${audience}.`,
  },
  en: {
    summary: 'The answers to your questions.',
    question: 'How do I add a question?',
    id: 'add-a-question',
    answer:
      'Write a heading that begins with `##`, and an id in braces: it stays the same even when the heading changes. The answer goes below.\n\nThen run `npx datagouv-faq check`.',
    summaryFor: (audience) => `The answers for: ${audience}.`,
  },
  es: {
    summary: 'Las respuestas a sus preguntas.',
    question: '¿Cómo se añade una pregunta?',
    id: 'anadir-una-pregunta',
    answer:
      'Escriba un título que empiece por `##`, y un identificador entre llaves: no cambiará, aunque cambie el título. La respuesta va debajo.\n\nDespués ejecute `npx datagouv-faq check`.',
    summaryFor: (audience) => `Las respuestas para: ${audience}.`,
  },
};

/**
 * The first pages of a new FAQ, by their paths in its folder: a home page, and one for each audience.
 *
 * @param schema Path of the schema of front matter, from the folder: editors complete its keys.
 */
export function firstPages({ language, title, audiences }: Plan, schema: string): [path: string, value: string][] {
  const say = inLanguage(language, words);
  const question = (id: string) => `## ${say.question} {#${id}}\n\n${say.answer}\n`;
  const pages = [...new Map(audiences.map((label) => [idOf(label), label]))].map(([id, label]) => ({ id, label }));
  const buttons = pages.flatMap(({ label, id }) => [`  - title: ${quote(label)}`, `    default: ${id}`]);
  const home = [`title: ${quote(title)}`, `summary: ${quote(say.summary)}`];
  const head = (lines: readonly string[]) =>
    ['---', `# yaml-language-server: $schema=${schema}`, ...lines, '---', '', ''].join('\n');
  if (pages.length === 0) return [['index.md', head(home) + question(say.id)]];
  return [
    ['index.md', `${head([...home, 'buttons:', ...buttons])}${say.summary}\n`],
    ...pages.map(({ label, id }): [string, string] => {
      const lines = [`title: ${quote(label)}`, `summary: ${quote(say.summaryFor(label))}`, `audience: ${id}`];
      return [`${id}.md`, head(lines) + question(say.id)];
    }),
  ];
}

/** Id of the page for an audience; that of the home page is taken. */
function idOf(audience: string): string {
  const id = slug(audience);
  return id === 'index' ? 'index-faq' : id;
}

/** A text as YAML reads it, whatever it holds. */
function quote(text: string): string {
  return JSON.stringify(text);
}
