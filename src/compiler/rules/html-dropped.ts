import { defineRule } from './define-rule.js';

/** Raw HTML that is left out: scripts, styles, comments, frames, and what means nothing. */
export const htmlDropped = defineRule<{
  found: string;
  kind?: 'comment' | 'media' | undefined;
  /** For a video or a frame: a link that leads to the same. */
  link?: string | undefined;
}>()({
  id: 'html-dropped',
  severity: 'warning',
  fr: ({ found, kind, link }) => ({
    message: `Ce HTML n’est pas repris : ${found}.`,
    expected: link ?? (kind === 'comment' ? 'rien' : 'du Markdown, ou le HTML permis'),
    note:
      link !== undefined
        ? `Une vidéo ou une page d’un autre site se donne par un lien qui dit son titre : ${link}`
        : kind === 'comment'
          ? 'Un commentaire n’est pas publié : supprimez-le, ou gardez-le avec l’option --rule html-dropped=off.'
          : 'Écrivez-le en Markdown ; pour montrer la balise comme exemple, mettez-la entre accents graves.',
  }),
  en: ({ found, kind, link }) => ({
    message: `This HTML is left out: ${found}.`,
    expected: link ?? (kind === 'comment' ? 'nothing' : 'Markdown, or allowed HTML'),
    note:
      link !== undefined
        ? `A video or a page of another site is given by a link that says its title: ${link}`
        : kind === 'comment'
          ? 'A comment is not published: delete it, or keep it with the option --rule html-dropped=off.'
          : 'Write it in Markdown; to show the tag as an example, put it between backticks.',
  }),
});
