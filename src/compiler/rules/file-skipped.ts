import { defineRule } from './define-rule.js';

/** A page of another kind of Markdown, or of a language like it, that stands among the pages: it is not one of them. */
export const fileSkipped = defineRule<{ found: string }>()({
  id: 'file-skipped',
  severity: 'warning',
  fr: ({ found }) => ({
    message: `Ce fichier n’est pas lu : seuls le sont les .md et les .markdown, pas les ${found}.`,
    expected: '.md',
    note: 'Réécrivez-le en Markdown et donnez-lui un nom en .md, ou rangez-le hors du dossier du contenu.',
  }),
  en: ({ found }) => ({
    message: `This file is not read: only .md and .markdown are, not ${found}.`,
    expected: '.md',
    note: 'Rewrite it in Markdown under a name in .md, or keep it outside the content folder.',
  }),
});
