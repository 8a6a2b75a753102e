import { defineRule } from './define-rule.js';
import { didYouMean } from './words/did-you-mean.js';

/** A former id that leads to something that does not exist. */
export const historyTarget = defineRule<{ key: string; target: string; nearest?: string | undefined }>()({
  id: 'history-target',
  severity: 'error',
  fr: ({ key, target, nearest }) => ({
    message: `« ${key} » mène à « ${target} », qui n’existe pas.${didYouMean.fr(nearest)}`,
    found: target,
    expected: 'une page ou une question en ligne',
  }),
  en: ({ key, target, nearest }) => ({
    message: `"${key}" leads to "${target}", which does not exist.${didYouMean.en(nearest)}`,
    found: target,
    expected: 'a published page or section',
  }),
});
