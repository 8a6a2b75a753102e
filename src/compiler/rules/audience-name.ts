import { defineRule } from './define-rule.js';
import { didYouMean } from './words/did-you-mean.js';

/** An audience that is nearly the page's own, or another page's: its id is public. */
export const audienceName = defineRule<{ found: string; nearest: string; other?: string | undefined }>()({
  id: 'audience-name',
  severity: 'error',
  fr: ({ found, nearest, other }) => ({
    message:
      other === undefined
        ? `Le public « ${found} » n’est pas celui de cette page.${didYouMean.fr(nearest)}`
        : `Le public « ${found} » est celui de la page « ${other} ».`,
    expected: nearest,
    note: `Écrivez audience: ${nearest}. Ce nom est public : il ne change pas, même quand le libellé du bouton change.`,
  }),
  en: ({ found, nearest, other }) => ({
    message:
      other === undefined
        ? `Audience "${found}" is not that of this page.${didYouMean.en(nearest)}`
        : `Audience "${found}" is that of the page "${other}".`,
    expected: nearest,
    note: `Write audience: ${nearest}. This name is public: it stays, also when the label of the button changes.`,
  }),
});
