import { inLanguage } from '../data/languages.js';

/** Name of the list of languages, in the language of the page. */
export const switchLabel = (lang: string): string => inLanguage(lang, { fr: 'Langue', en: 'Language', es: 'Idioma' });

/** Says that a translation is older than its original. */
export const staleWords = (lang: string | undefined): string =>
  inLanguage(lang, {
    fr: 'L’original a changé depuis la traduction.',
    en: 'The original has changed since the translation.',
    es: 'El original ha cambiado desde la traducción.',
  });

/** Name of a language in itself, as people look for it: « Français », « English ». */
export function nameOf(lang: string): string {
  const name = new Intl.DisplayNames([lang], { type: 'language' }).of(lang) ?? lang;
  return name.charAt(0).toLocaleUpperCase(lang) + name.slice(1);
}
