import { defineRule } from './define-rule.js';
import { didYouMean } from './words/did-you-mean.js';

/** A key that front matter does not have. */
export const frontMatterKey = defineRule<{ found: string; nearest?: string | undefined; keys: readonly string[] }>()({
  id: 'front-matter-key',
  severity: 'error',
  fr: ({ found, nearest, keys }) => ({
    message: `La clé « ${found} » n’est pas connue.${didYouMean.fr(nearest)}`,
    expected: keys.join(', '),
    note: nearest === undefined ? 'Supprimez cette ligne.' : `Écrivez ${nearest}, ou supprimez cette ligne.`,
  }),
  en: ({ found, nearest, keys }) => ({
    message: `Unknown key "${found}".${didYouMean.en(nearest)}`,
    expected: keys.join(', '),
    note: nearest === undefined ? 'Remove this line.' : `Write ${nearest}, or remove this line.`,
  }),
});
