import type { RuleSettings } from '../diagnostic.js';

/**
 * The editorial rules, all as errors, with the general rules that they need: for `rules` of `compile`.
 *
 * @example
 * await compile(files, { rules: { ...editorialRules, 'answer-length': 'warn' } });
 */
export const editorialRules = {
  acronym: 'error',
  'answer-length': 'error',
  'duplicate-question': 'error',
  'foreign-term': 'error',
  'heading-id': 'error',
  'heading-level': 'error',
  'link-allowed': 'error',
  'link-text': 'error',
  'opening-sentence': 'error',
  'preferred-word': 'error',
  'question-mark': 'error',
  'table-header': 'error',
  typography: 'error',
} as const satisfies RuleSettings;
