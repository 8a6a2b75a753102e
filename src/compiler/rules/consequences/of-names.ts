import { nameOf } from './places.js';
import { byKey, isBy, onLine, type Relation } from './relations.js';

/** A page, a section or a language that goes by another name. */
export const ofNames: readonly Relation[] = [
  // A heading that lost its published id, or that of its original, is told to take that one back, and nothing else.
  onLine(
    (one) => one.rule === 'history-vanished' || (one.rule === 'translation-original' && one.data.nearest !== undefined),
    isBy('heading-id', 'section-id', 'near-id'),
  ),
  // A translation that does not say its language has the name of its original.
  byKey(
    (one) => one.rule === 'front-matter-type' && one.data.key === 'lang' && one.path,
    (one) => one.rule === 'duplicate-page' && [one.path, one.data.other],
  ),
  // A button with a slip in its address is no button of its audience either.
  byKey(
    (one) => one.rule === 'button-target' && one.data.nearest,
    (one) => one.rule === 'audience-button' && one.data.expected.replace(/^default: /, ''),
  ),
  // A file with another name than its published page: with the old one, its questions, links and button are right.
  byKey(
    (one) => {
      if (one.rule !== 'history-vanished' || !one.data.renamed || one.data.key.includes('#')) return undefined;
      const { key, renamed } = one.data;
      return [`page ${key}`, `${key} is ${renamed.key}`, `button of ${one.path}`, `${key} for ${one.path}`];
    },
    (one) => {
      switch (one.rule) {
        case 'history-vanished': {
          const [page, id] = one.data.key.split('#');
          const [renamed, same] = one.data.renamed?.key.split('#') ?? [];
          return id !== undefined && id === same && `${page} is ${renamed}`;
        }
        case 'audience-name':
          return `${one.data.found} for ${one.path}`;
        case 'audience-button':
          return `button of ${one.path}`;
        case 'button-target':
        case 'internal-link':
          return `page ${nameOf(one.data.found.split('#')[0]!)}`;
        default:
          return undefined;
      }
    },
  ),
];
