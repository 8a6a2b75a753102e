import { defineRule } from './define-rule.js';

/** A ledger that cannot be read: it is no JSON, says a key twice, or says something else than a ledger does. */
export const historySyntax = defineRule<{ problem: 'json' | 'twice' | 'shape'; found: string }>()({
  id: 'history-syntax',
  severity: 'error',
  isAlwaysError: true,
  fr: ({ problem, found }) => ({
    message: `Le registre ne se lit pas : ${
      {
        json: 'ce n’est pas du JSON.',
        twice: `« ${found} » y est écrit deux fois.`,
        shape: `« ${found} » n’a pas la forme attendue.`,
      }[problem]
    }`,
    expected,
    note: 'Rétablissez le registre tel qu’il était enregistré (git restore content/history.json), puis : npx datagouv-faq record --date AAAA-MM-JJ',
  }),
  en: ({ problem, found }) => ({
    message: `The ledger cannot be read: ${
      {
        json: 'it is not JSON.',
        twice: `"${found}" stands in it twice.`,
        shape: `"${found}" has not the form that is expected.`,
      }[problem]
    }`,
    expected,
    note: 'Put the ledger back as it was committed (git restore content/history.json), then: npx datagouv-faq record --date YYYY-MM-DD',
  }),
});

const expected = '{ "page#id": { "title", "hash", "sketch", "first", "changed", "fate" } }';
