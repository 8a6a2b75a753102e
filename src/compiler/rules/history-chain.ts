import { defineRule } from './define-rule.js';

/** A former id whose target has moved too: it has to lead where the content is today. */
export const historyChain = defineRule<{ key: string; target: string; expected: readonly string[] }>()({
  id: 'history-chain',
  severity: 'error',
  fr: ({ key, target, expected }) => ({
    message: `« ${key} » mène à « ${target} », qui a elle-même changé de place.`,
    found: target,
    expected: expected.join(', ') || 'une page ou une question en ligne, ou un retrait avec sa raison',
    note: 'Un ancien identifiant mène droit à une page ou une question en ligne.',
  }),
  en: ({ key, target, expected }) => ({
    message: `"${key}" leads to "${target}", which has moved itself.`,
    found: target,
    expected: expected.join(', ') || 'a published page or section, or a removal with its reason',
    note: 'A former id leads straight to a published page or section.',
  }),
});
