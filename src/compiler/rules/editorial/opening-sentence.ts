import type { Element, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import type { Place, Report } from '../diagnostic.js';
import { excerptLength, firstSentence } from '../../body/excerpt.js';
import { placeOf } from '../../source/place.js';
import type { EditorialPage } from './page.js';

/** Reports an answer that does not open with a sentence short enough to be its excerpt. */
export function checkOpeningSentence({ isAudience, answers }: EditorialPage, report: Report): void {
  if (!isAudience) return;
  for (const { title, place, bodies } of answers) {
    const first = bodies[0] && firstBlock(bodies[0]);
    const text = first?.tagName === 'p' ? firstSentence(toString(first)) : '';
    const at: Place = text !== '' && first?.position ? placeOf(first) : place;
    if (text === '' || text.length > excerptLength) {
      report('opening-sentence', at, { title, found: text, length: text.length, limit: excerptLength });
    }
  }
}

function firstBlock(body: Root): Element | undefined {
  return body.children.find((node) => node.type === 'element');
}
