import { defineRule } from './define-rule.js';

/** A file that was gone when it was to be read, or a symbolic link to nothing. */
export const fileVanished = defineRule<object>()({
  id: 'file-vanished',
  severity: 'error',
  isAlwaysError: true,
  fr: () => ({
    message: 'Le fichier a disparu pendant la lecture, ou le lien mène à un fichier qui n’existe pas.',
    expected: 'un fichier qui existe',
    note: 'Relancez la commande ; si le message revient, supprimez le lien.',
  }),
  en: () => ({
    message: 'The file disappeared while it was read, or the link leads to a file that does not exist.',
    expected: 'a file that exists',
    note: 'Run the command again; if the message comes back, remove the link.',
  }),
});
