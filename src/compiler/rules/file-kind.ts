import { defineRule } from './define-rule.js';
import type { Words } from './language.js';

/** What stands under the name of a page or a list without being a file. */
export type FileKind = 'device' | 'directory' | 'fifo' | 'socket';

const kinds: Words<FileKind> = {
  fr: {
    device: 'un périphérique',
    directory: 'un dossier',
    fifo: 'un canal entre programmes (tube nommé)',
    socket: 'un canal entre programmes (socket)',
  },
  en: {
    device: 'a device',
    directory: 'a folder',
    fifo: 'a named pipe',
    socket: 'a socket',
  },
};

/** A folder, a pipe or a device that has the name of a page or a list. */
export const fileKind = defineRule<{
  kind: FileKind;
  /** Whether a symbolic link leads to it. */
  link: boolean;
}>()({
  id: 'file-kind',
  severity: 'error',
  isAlwaysError: true,
  fr: ({ kind, link }) => ({
    message: `Ce nom est celui d’un fichier du contenu, mais c’est ${link ? 'un lien vers ' : ''}${kinds.fr[kind]}.`,
    expected: 'un fichier de texte',
    note: link
      ? 'Supprimez le lien, ou remplacez-le par une copie.'
      : kind === 'directory'
        ? 'Renommez le dossier.'
        : 'Supprimez-le, ou remplacez-le par un fichier.',
  }),
  en: ({ kind, link }) => ({
    message: `This is the name of a file of the content, but it is ${link ? 'a link to ' : ''}${kinds.en[kind]}.`,
    expected: 'a text file',
    note: link
      ? 'Remove the link, or put a copy in its place.'
      : kind === 'directory'
        ? 'Rename the folder.'
        : 'Remove it, or put a file in its place.',
  }),
});
