import { inLanguage } from '../data/languages.js';

/** Title of a table of contents. */
export const contents = (lang: string | undefined): string =>
  inLanguage(lang, { fr: 'Sommaire', en: 'Contents', es: 'Índice' });

/** Says of a link that it opens a new window. */
export const newWindowNotice = (lang: string | undefined): string =>
  inLanguage(lang, { fr: 'nouvelle fenêtre', en: 'new window', es: 'ventana nueva' });
