import type { Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { firstSentence } from '../../body/excerpt.js';
import { allTrees, type RenderedSection } from '../../body/render.js';
import { visit } from '../../markdown/visit.js';
import { placeOf } from '../../source/place.js';
import type { Answer } from './page.js';

/** A top-level section with all below it. */
export function toAnswer({ outline, body, children }: RenderedSection): Answer {
  const { titleText: title, place } = outline;
  return {
    title,
    place,
    wordCount: () => [body, ...children.flatMap(allTrees)].reduce((sum, tree) => sum + countWords(tree), 0),
    firstSentence() {
      const first = body.children.find((node) => node.type === 'element');
      const text = first?.tagName === 'p' ? firstSentence(toString(first)) : '';
      return first && text !== '' ? { text, place: first.position ? placeOf(first) : place } : undefined;
    },
  };
}

const word = /[\p{L}\p{N}]\S*/gu;

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
