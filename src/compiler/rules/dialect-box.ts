import { defineRule } from './define-rule.js';

/** A box of another tool whose name is not known: what it holds is kept, without a box. */
export const dialectBox = defineRule<{ found: string; name: string }>()({
  id: 'dialect-box',
  severity: 'warning',
  fr: ({ name }) => ({
    message: `Le bloc « ${name} » n’est pas connu : son contenu reste, sans cadre.`,
    expected: ':::note, :::tip, :::important, :::warning, :::caution ou :::details',
    note: 'Donnez-lui l’un de ces noms, ou retirez les deux lignes qui l’entourent.',
  }),
  en: ({ name }) => ({
    message: `The box "${name}" is not known: what it holds stays, without a box.`,
    expected: ':::note, :::tip, :::important, :::warning, :::caution or :::details',
    note: 'Give it one of these names, or remove the two lines around it.',
  }),
});
