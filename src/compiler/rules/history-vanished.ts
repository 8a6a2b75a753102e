import { defineRule } from './define-rule.js';
import { recordCommand } from './words/record-command.js';
import { didYouMean } from './words/did-you-mean.js';

/** A published id that is gone, without a word in the ledger on where to. */
export const historyVanished = defineRule<{
  key: string;
  title: string;
  nearest?: string | undefined;
  command?: string | undefined;
  /** What seems to be the same question under another id, and whether that id was chosen for other words. */
  renamed?: { readonly key: string; readonly isChosen: boolean } | undefined;
  /** How it is in the files without being published: in a draft, or inside a block. */
  hidden?: { readonly isDraft: boolean } | undefined;
}>()({
  id: 'history-vanished',
  severity: 'error',
  fr: ({ key, title, nearest, renamed, hidden, command = recordCommand }) => ({
    message: hidden
      ? `« ${title} » (${key}) est publiée, et se trouve ici dans ${hidden.isDraft ? 'un brouillon' : 'un bloc (texte replié, citation, liste)'} : les liens vers elle ne mèneraient nulle part.`
      : renamed
        ? `« ${title} » est publiée sous « ${key} », et se trouve ici sous « ${renamed.key} » : les liens vers elle ne mèneraient nulle part.`
        : `« ${title} » (${key}) n’est plus dans le contenu, et le registre ne dit pas où elle est allée.${didYouMean.fr(nearest)}`,
    found: renamed?.key ?? key,
    expected: renamed ? key : 'une destination, ou la raison du retrait',
    nearest: renamed ? key : nearest,
    note: renamed
      ? `${restore.fr(key, renamed.key)}${renamed.isChosen ? ` Ou, si vous changez l’identifiant à dessein : ${command} --date AAAA-MM-JJ --moved ${key}=${renamed.key}` : ''}`
      : `${hidden?.isDraft ? 'Retirez la ligne draft: true' : hidden ? 'Sortez ce titre du bloc' : 'Rétablissez l’identifiant'}, ou dites où elle est allée : ${command} --date AAAA-MM-JJ --moved ${key}=page#id (ou --split ${key}=page#a,page#b, ou --removed "${key}=la raison")`,
  }),
  en: ({ key, title, nearest, renamed, hidden, command = recordCommand }) => ({
    message: hidden
      ? `"${title}" (${key}) is published, and stands here in ${hidden.isDraft ? 'a draft' : 'a block (folded text, quote, list)'}: links to it would lead nowhere.`
      : renamed
        ? `"${title}" is published as "${key}", and stands here as "${renamed.key}": links to it would lead nowhere.`
        : `"${title}" (${key}) is no longer in the content, and the ledger does not say where it went.${didYouMean.en(nearest)}`,
    found: renamed?.key ?? key,
    expected: renamed ? key : 'where it went, or why it was removed',
    nearest: renamed ? key : nearest,
    note: renamed
      ? `${restore.en(key, renamed.key)}${renamed.isChosen ? ` Or, if you mean to change the id: ${command} --date YYYY-MM-DD --moved ${key}=${renamed.key}` : ''}`
      : `${hidden?.isDraft ? 'Remove the line draft: true' : hidden ? 'Take this heading out of the block' : 'Put the id back'}, or say where it went: ${command} --date YYYY-MM-DD --moved ${key}=page#id (or --split ${key}=page#a,page#b, or --removed "${key}=the reason")`,
  }),
});

/** How to give back the id that is published, to a question that stands under another one or on another page. */
const restore = {
  fr: (key: string, now: string) => {
    const [page, id] = key.split('#');
    if (id === undefined) return `Rendez au fichier le nom « ${page}.md ».`;
    return now.startsWith(`${page}#`)
      ? `Écrivez {#${id}} à la fin du titre.`
      : `Remettez la question dans la page « ${page} », avec {#${id}} à la fin du titre.`;
  },
  en: (key: string, now: string) => {
    const [page, id] = key.split('#');
    if (id === undefined) return `Name the file "${page}.md" again.`;
    return now.startsWith(`${page}#`)
      ? `Write {#${id}} at the end of the heading.`
      : `Put the question back on the page "${page}", with {#${id}} at the end of the heading.`;
  },
};
