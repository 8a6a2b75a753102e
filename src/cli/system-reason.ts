import type { Language } from '../compiler/rules/language.js';

const reasons: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  fr: {
    EACCES: 'vous n’en avez pas le droit.',
    EBUSY: 'un autre programme l’utilise.',
    EISDIR: 'c’est un dossier, pas un fichier.',
    ELOOP: 'des liens symboliques tournent en rond.',
    EMFILE: 'trop de fichiers sont ouverts.',
    ENAMETOOLONG: 'le nom est trop long.',
    ENOENT: 'il n’existe pas.',
    ENOSPC: 'le disque est plein.',
    ENOTDIR: 'c’est un fichier, pas un dossier.',
    EPERM: 'vous n’en avez pas le droit.',
    EROFS: 'le disque est en lecture seule.',
  },
  en: {
    EACCES: 'you are not allowed to.',
    EBUSY: 'another program uses it.',
    EISDIR: 'it is a folder, not a file.',
    ELOOP: 'symbolic links lead in a circle.',
    EMFILE: 'too many files are open.',
    ENAMETOOLONG: 'the name is too long.',
    ENOENT: 'it does not exist.',
    ENOSPC: 'the disk is full.',
    ENOTDIR: 'it is a file, not a folder.',
    EPERM: 'you are not allowed to.',
    EROFS: 'the disk is read-only.',
  },
};

/** Why the system refused, in words for people; the system's own message where there are none. */
export function systemReason(error: unknown, lang: Language): string {
  const { code = '', message } = error as NodeJS.ErrnoException;
  const said = reasons[lang][code];
  return said === undefined ? message : `${said} (${code})`;
}
