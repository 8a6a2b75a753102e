import { defineRule } from './define-rule.js';

/** An id that is also a property of `document`, `window` or a form: scripts of the page may find the heading in its place. */
export const browserName = defineRule<{ found: string }>()({
  id: 'browser-name',
  severity: 'warning',
  fr: ({ found }) => ({
    message: `L’identifiant « ${found} » est aussi un nom du navigateur : un script de la page pourrait trouver ce titre à la place.`,
    expected: 'un identifiant qui ne dit rien au navigateur',
    nearest: `${found}-faq`,
    note: `Écrivez {#${found}-faq} à la fin du titre, ou gardez l’identifiant s’il est déjà en ligne.`,
  }),
  en: ({ found }) => ({
    message: `Id "${found}" is also a name of the browser's: a script of the page might find this heading in its place.`,
    expected: 'an id that means nothing to browsers',
    nearest: `${found}-faq`,
    note: `Write {#${found}-faq} at the end of the heading, or keep the id if it is online already.`,
  }),
});
