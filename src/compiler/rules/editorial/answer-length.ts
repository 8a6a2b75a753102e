import type { Root } from 'hast';
import type { Report } from '../diagnostic.js';
import { visit } from '../../markdown/visit.js';
import type { EditorialPage } from './page.js';

/** Fewest and most words of an answer, blocks of code left out. */
export const answerWords = { least: 60, most: 250 } as const;

/** Reports an answer that is too short to help or too long to be read. */
export function checkAnswerLength({ isAudience, answers }: EditorialPage, report: Report): void {
  if (!isAudience) return;
  const { least, most } = answerWords;
  for (const { title, place, bodies } of answers) {
    const found = bodies.reduce((sum, body) => sum + countWords(body), 0);
    if (found < least || found > most) report('answer-length', place, { title, found, least, most });
  }
}

const word = /\S*[\p{L}\p{N}]\S*/gu;

function countWords(body: Root): number {
  const texts: string[] = [];
  visit(body, (node) => {
    if (node.type === 'element' && node.tagName === 'pre') return false;
    if (node.type === 'element' && blocks.has(node.tagName)) texts.push(' ');
    if (node.type === 'text') texts.push(node.value);
    return undefined;
  });
  return texts.join('').match(word)?.length ?? 0;
}

/** Elements that part words even where no space stands. */
const blocks = new Set(['br', 'dd', 'dt', 'li', 'p', 'td', 'th', 'tr', 'summary']);
