import { inLanguage } from '../data/languages.js';

/** What an entry says of a section that has moved under these titles. */
export function movedNote(titles: readonly string[], lang: string): string {
  const list = titles.join(', ');
  return inLanguage(lang, {
    fr: `Cette question se trouve maintenant sous\u00a0: ${list}`,
    en: `This question is now under: ${list}`,
    es: `Esta pregunta está ahora en: ${list}`,
  });
}
