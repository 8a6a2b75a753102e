import { inLanguage } from '../data/languages.js';

/** Title of a table of contents. */
export const contents = (lang: string | undefined): string => inLanguage(lang, 'Sommaire', 'Contents');

/** Says of a link that it opens a new window. */
export const newWindowNotice = (lang: string | undefined): string => inLanguage(lang, 'nouvelle fenêtre', 'new window');
