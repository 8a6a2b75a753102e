import { defineRule } from './define-rule.js';
import type { Words } from './language.js';

const reasons: Words<string> = {
  fr: {
    EACCES: 'vous n’en avez pas le droit',
    EFBIG: 'il est trop gros',
    EIO: 'le disque a répondu par une erreur',
    ELOOP: 'les liens symboliques tournent en rond',
    EMFILE: 'trop de fichiers sont ouverts',
    ENAMETOOLONG: 'le nom est trop long',
    EPERM: 'vous n’en avez pas le droit',
  },
  en: {
    EACCES: 'you do not have the right to',
    EFBIG: 'it is too large',
    EIO: 'the disk answered with an error',
    ELOOP: 'the symbolic links go in circles',
    EMFILE: 'too many files are open',
    ENAMETOOLONG: 'its name is too long',
    EPERM: 'you do not have the right to',
  },
};

/** A file that the system refuses to read. */
export const fileUnreadable = defineRule<{
  /** The system's error code, such as `EACCES`. */
  code: string;
}>()({
  id: 'file-unreadable',
  severity: 'error',
  isAlwaysError: true,
  fr: ({ code }) => ({
    message: `Le fichier ne se lit pas : ${reasons.fr[code] ?? code}.`,
    found: code,
    expected: 'un fichier lisible',
    ...(code === 'EACCES' && { note: 'Demandez le droit de lecture à la personne qui a créé le fichier.' }),
  }),
  en: ({ code }) => ({
    message: `The file cannot be read: ${reasons.en[code] ?? code}.`,
    found: code,
    expected: 'a file that can be read',
    ...(code === 'EACCES' && { note: 'Ask the person who made the file for the right to read it.' }),
  }),
});
