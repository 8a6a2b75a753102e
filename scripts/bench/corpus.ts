import type { OutputFile } from '../../src/compiler/output/output-file.js';
import { createRandom, type Random } from '../random.js';
import { sentence, title, words } from './sentences.js';

export interface CorpusOptions {
  /** Number of pages, the home page among them. */
  readonly pages: number;
  /** Whether headings say their id (`{#mon-id}`), as this compiler reads it; peers would print it. Default: true. */
  readonly headingIds?: boolean;
}

const sectionsPerPage = 6;

/** Documentation in French that looks real, one page a file; the same pages every time. */
export function* generateCorpus({ pages, headingIds = true }: CorpusOptions): Generator<OutputFile, void, undefined> {
  yield { path: 'index.md', value: homePage(headingIds) };
  for (let index = 1; index < pages; index++) {
    yield { path: `${pagePath(index)}.md`, value: page(index, pages, headingIds) };
  }
}

/** Path of a page without its extension; a hundred pages share a folder. */
export function pagePath(index: number): string {
  return `guides-${Math.floor(index / 100)}/page-${index}`;
}

function homePage(headingIds: boolean): string {
  return `---
title: 'La documentation'
summary: 'Les guides de la plateforme, un par sujet.'
---

## Par où commencer ?${headingIds ? ' {#par-ou-commencer}' : ''}

Chaque guide répond à une question, avec ses étapes et ses limites.
`;
}

function page(index: number, pages: number, headingIds: boolean): string {
  const random = createRandom(index);
  const sections = Array.from({ length: sectionsPerPage }, (_, section) =>
    [heading(section, headingIds, random), ...body(section, index, pages, random)].join('\n\n'),
  );
  return `---
title: '${title(random)}'
summary: '${sentence(random)}'
reviewed: 2026-0${1 + random.below(9)}-1${random.below(10)}
---

${sentence(random)} ${sentence(random)}

${sections.join('\n\n')}
`;
}

function heading(section: number, headingIds: boolean, random: Random): string {
  const level = section % 3 === 2 ? '###' : '##';
  return `${level} ${title(random)} ?${headingIds ? ` {#question-${section + 1}}` : ''}`;
}

/** A paragraph, then what the section's turn brings: a list, a table, code, a quotation; links last. */
function body(section: number, index: number, pages: number, random: Random): string[] {
  const blocks = [list, table, steps, code, quotation, list];
  return [paragraph(random), blocks[section]!(random), paragraph(random), seeAlso(index, pages, random)];
}

function paragraph(random: Random): string {
  return Array.from({ length: 3 + random.below(3) }, () => sentence(random)).join(' ');
}

function list(random: Random): string {
  return Array.from({ length: 4 }, () => `- **${words(random, 2)}** : ${words(random, 9)} ;`).join('\n');
}

function steps(random: Random): string {
  return Array.from({ length: 4 }, (_, index) => `${index + 1}. ${sentence(random)}`).join('\n');
}

function table(random: Random): string {
  const rows = Array.from({ length: 5 }, () => `| ${words(random, 2)} | ${words(random, 4)} | ${random.below(900)} |`);
  return ['| Sujet | Ce que dit la règle | Seuil |', '| --- | --- | ---: |', ...rows].join('\n');
}

function code(random: Random): string {
  return `\`\`\`sh\ncurl -s "https://www.data.gouv.fr/api/1/datasets/?page=${random.below(99)}&page_size=20"\n\`\`\``;
}

function quotation(random: Random): string {
  return `> ${sentence(random)}\n> Voir \`licence\` et *${words(random, 3)}*.`;
}

function seeAlso(index: number, pages: number, random: Random): string {
  const internal = Array.from({ length: 2 }, () => {
    const target = 1 + random.below(pages - 1);
    const from = Math.floor(index / 100) === Math.floor(target / 100) ? '' : '../';
    const path = from === '' ? pagePath(target).split('/')[1] : `${from}${pagePath(target)}`;
    return `[${words(random, 3)}](${path}.md#question-${1 + random.below(sectionsPerPage)})`;
  });
  const external = `[${words(random, 3)}](https://www.data.gouv.fr/datasets/${random.below(9999)}/)`;
  return `Voir aussi : ${[...internal, external].join(', ')}.`;
}
