import { defineRule } from './define-rule.js';

/** A word that the lexicon replaces by another; a capital in the lexicon counts, a plural `s` is understood. */
export const preferredWord = defineRule<{ found: string; expected: string }>()({
  id: 'preferred-word',
  severity: 'off',
  editorial: 'error',
  fr: ({ found, expected }) => ({
    message: `Au lieu de « ${found} », écrivez « ${expected} ».`,
    nearest: expected,
    note: 'Le lexique préfère ce terme ; un mot de code se met entre accents graves.',
  }),
  en: ({ found, expected }) => ({
    message: `Write "${expected}" instead of "${found}".`,
    nearest: expected,
    note: 'The lexicon prefers this term; a word of code goes between backticks.',
  }),
  check({ prose, options, placeAt }, report) {
    for (const [word, expected] of Object.entries(options.avoid ?? {})) {
      const find = patternOf(word);
      for (const { text, offset } of prose) {
        for (const { 0: found, index } of text.matchAll(find)) {
          report(placeAt(offset + index, offset + index + found.length), { found, expected });
        }
      }
    }
  },
});

function patternOf(word: string): RegExp {
  const written = word
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/['’]/g, "['’]")
    .replace(/ /g, '[ \\u00a0]');
  const flags = word === word.toLowerCase() ? 'giu' : 'gu';
  return new RegExp(`(?<![\\p{L}\\p{N}_.-])${written}s?(?![\\p{L}\\p{N}_-])`, flags);
}
