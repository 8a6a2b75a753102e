import { defineRule } from './define-rule.js';

/** A ledger that cannot be read. */
export const historySyntax = defineRule<{ found: string }>()({
  id: 'history-syntax',
  severity: 'error',
  isAlwaysError: true,
  fr: ({ found }) => ({
    message: `Le registre ne se lit pas : ${found}`,
    found,
    expected: '{ "page#id": { "title", "hash", "sketch", "first", "changed", "fate" } }',
    note: 'Rétablissez le registre tel qu’il était enregistré (git restore content/history.json), puis : npx datagouv-faq record --date AAAA-MM-JJ',
  }),
  en: ({ found }) => ({
    message: `The ledger cannot be read: ${found}`,
    found,
    expected: '{ "page#id": { "title", "hash", "sketch", "first", "changed", "fate" } }',
    note: 'Put the ledger back as it was committed (git restore content/history.json), then: npx datagouv-faq record --date YYYY-MM-DD',
  }),
});
