// Portals load these: a language more would cost each of them its words, and both can be given as options.

/** Title of a table of contents, English but for French content. */
export const contents = (lang: string | undefined): string => (isOther(lang) ? 'Contents' : 'Sommaire');

/** Says of a link that it opens a new window, as `contents` does. */
export const newWindowNotice = (lang: string | undefined): string =>
  isOther(lang) ? 'new window' : 'nouvelle fenêtre';

function isOther(lang: string | undefined): boolean {
  return /^(?!fr\b)./.test(lang ?? '');
}
