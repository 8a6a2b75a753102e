import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const words =
  'jeu de données ouvert publié par un service qui met à jour chaque fichier selon une licence libre et répond aux questions des citoyens'.split(
    ' ',
  );

/** Writes the pages of a content: the same for the same name, each with five questions that link to the next page. */
export function writePages(folder, name, count) {
  for (let page = 0; page < count; page++) {
    const path = join(folder, page === 0 ? 'index.md' : `theme-${page % 10}/page-${page}.md`);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, pageOf(name, page, count));
  }
}

function pageOf(name, page, count) {
  const next = (page + 1) % count;
  const up = page === 0 ? '' : '../';
  const target = next === 0 ? `${up}index.md` : `${up}theme-${next % 10}/page-${next}.md`;
  const questions = Array.from({ length: 5 }, (_, question) => {
    const text = Array.from({ length: 60 }, (_, at) => words[(at * (question + 3) + page) % words.length]).join(' ');
    return `## Question ${question} de la page ${page} ? {#question-${question}}\n\n${text} : [la suite](${target}#question-0).\n`;
  });
  return `---\ntitle: ${name}, page ${page}\nsummary: Les réponses de la page ${page}.\n---\n\n${questions.join('\n')}`;
}
