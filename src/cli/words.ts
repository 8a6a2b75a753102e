import type { Language } from '../compiler/rules/language.js';

export type { Language };

/** What the command line says beside the diagnostics, in both languages. */
export interface Words {
  readonly pages: (count: number) => string;
  readonly checked: (pages: string) => string;
  readonly written: (pages: string, out: string) => string;
  readonly unchanged: (pages: string, out: string) => string;
  readonly notWritten: (out: string) => string;
  readonly restored: (out: string) => string;
  readonly noPages: (folder: string) => string;
  readonly noFolder: (folder: string, reason: string) => string;
  readonly badList: (reason: string) => string;
  readonly leftToRemark: (count: number) => string;
  readonly noNativeParser: (reason: string) => string;
  readonly outNotOurs: (out: string, name: string) => string;
  readonly outHoldsContent: (out: string) => string;
  readonly cannotWrite: (out: string, reason: string) => string;
  readonly watching: (folder: string) => string;
  readonly fixed: (files: number) => string;
  readonly toFix: (files: number) => string;
  readonly linkProgress: (done: number, all: number) => string;
  readonly progress: (done: number, all: number) => string;
}

const fr: Words = {
  pages: (count) => `${count} page${count > 1 ? 's' : ''}`,
  checked: (pages) => `${pages}, aucune erreur.`,
  written: (pages, out) => `${pages} dans ${out}`,
  unchanged: (pages, out) => `${pages} dans ${out}, rien à changer`,
  notWritten: (out) => `Le contenu a des erreurs : ${out} reste comme avant.`,
  restored: (out) => `Une commande précédente a été interrompue : ${out} a été remis en place.`,
  noPages: (folder) => `Aucun fichier Markdown dans ${folder}.`,
  badList: (reason) => `Une liste de mots ou d’adresses ne se lit pas : ${reason}`,
  noFolder: (folder, reason) => `Le dossier ${folder} ne se lit pas : ${reason}`,
  leftToRemark: (count) =>
    `${count} page${count > 1 ? 's' : ''} lue${count > 1 ? 's' : ''} par remark : satteri pourrait les lire autrement.`,
  noNativeParser: (reason) => `--parser native demande le paquet satteri. ${reason}`,
  outNotOurs: (out, name) =>
    `${out} contient « ${name} », que cette commande n’a pas écrit. Choisissez avec --out un dossier vide ou nouveau.`,
  outHoldsContent: (out) => `${out} contient le Markdown lui-même : choisissez un autre dossier avec --out.`,
  cannotWrite: (out, reason) => `Impossible d’écrire dans ${out} : ${reason}`,
  watching: (folder) => `Suivi de ${folder} ; Ctrl-C pour arrêter.`,
  fixed: (files) => `${files} fichier${files > 1 ? 's' : ''} réparé${files > 1 ? 's' : ''}`,
  toFix: (files) => `${files} fichier${files > 1 ? 's' : ''} à réparer`,
  linkProgress: (done, all) => `${done} liens sur ${all}`,
  progress: (done, all) => `${done} pages sur ${all}`,
};

const en: Words = {
  pages: (count) => `${count} page${count === 1 ? '' : 's'}`,
  checked: (pages) => `${pages}, no errors.`,
  written: (pages, out) => `${pages} in ${out}`,
  unchanged: (pages, out) => `${pages} in ${out}, nothing to change`,
  notWritten: (out) => `The content has errors: ${out} is left as it was.`,
  restored: (out) => `An earlier command was interrupted: ${out} was put back in its place.`,
  noPages: (folder) => `No Markdown file in ${folder}.`,
  badList: (reason) => `A list of words or addresses cannot be read: ${reason}`,
  noFolder: (folder, reason) => `Folder ${folder} cannot be read: ${reason}`,
  leftToRemark: (count) =>
    `${count} page${count === 1 ? '' : 's'} read by remark: satteri might read ${count === 1 ? 'it' : 'them'} otherwise.`,
  noNativeParser: (reason) => `--parser native needs the package satteri. ${reason}`,
  outNotOurs: (out, name) =>
    `${out} holds "${name}", which this command did not write. Choose an empty or new folder with --out.`,
  outHoldsContent: (out) => `${out} holds the Markdown itself: choose another folder with --out.`,
  cannotWrite: (out, reason) => `Cannot write to ${out}: ${reason}`,
  watching: (folder) => `Watching ${folder}; Ctrl-C to stop.`,
  fixed: (files) => `${files} file${files === 1 ? '' : 's'} repaired`,
  toFix: (files) => `${files} file${files === 1 ? '' : 's'} to repair`,
  linkProgress: (done, all) => `${done} of ${all} links`,
  progress: (done, all) => `${done} of ${all} pages`,
};

export const words: Readonly<Record<Language, Words>> = { fr, en };
