import { inLanguage } from '../data/languages.js';

/** The words that a newsletter adds to its content. */
export interface Words {
  /** Title of an issue. */
  readonly title: string;
  readonly added: string;
  readonly changed: string;
  /** Heading of the home page's sections. */
  readonly home: string;
  readonly gone: string;
  readonly readOn: string;
  readonly online: string;
  readonly movedTo: string;
  readonly removed: string;
  readonly unsubscribe: string;
  readonly tooLong: (sizeKb: number) => string;
  readonly longSubject: (length: number) => string;
  /** A day that is written `YYYY-MM-DD`, in words. */
  readonly day: (iso: string) => string;
  /** A title in the middle of a sentence. */
  readonly quote: (title: string) => string;
  /** What stands before a colon. */
  readonly beforeColon: string;
}

const fr: Words = {
  title: 'Quoi de neuf dans la FAQ',
  added: 'Nouveau',
  changed: 'Mis à jour',
  home: 'Page d’accueil',
  gone: 'Questions déplacées ou retirées',
  readOn: 'Lire la suite',
  online: 'Voir en ligne',
  movedTo: 'se trouve maintenant sous',
  removed: 'retirée',
  unsubscribe: 'Se désabonner',
  tooLong: (sizeKb) =>
    `La partie HTML pèse ${sizeKb} ko : au-delà de 90 ko, des messageries la coupent. Montrez moins de questions entières.`,
  longSubject: (length) => `L’objet a ${length} caractères : la plupart des messageries en montrent moins de 78.`,
  day: (iso) => dayIn('fr', iso).replace(/^1 /, '1er '),
  quote: (title) => `«\u00a0${title}\u00a0»`,
  beforeColon: '\u00a0',
};

const en: Words = {
  title: 'What’s new in the FAQ',
  added: 'New',
  changed: 'Updated',
  home: 'Home page',
  gone: 'Moved or removed questions',
  readOn: 'Read more',
  online: 'Read online',
  movedTo: 'is now under',
  removed: 'removed',
  unsubscribe: 'Unsubscribe',
  tooLong: (sizeKb) =>
    `The HTML part weighs ${sizeKb} kB: mail programs cut it above 90 kB. Show fewer whole sections.`,
  longSubject: (length) => `The subject has ${length} characters: most mail programs show fewer than 78.`,
  day: (iso) => dayIn('en-GB', iso),
  quote: (title) => `"${title}"`,
  beforeColon: '',
};

/** What only the sender reads is in English. */
const es: Words = {
  title: 'Novedades de las preguntas frecuentes',
  added: 'Nuevo',
  changed: 'Actualizado',
  home: 'Página de inicio',
  gone: 'Preguntas trasladadas o retiradas',
  readOn: 'Seguir leyendo',
  online: 'Ver en línea',
  movedTo: 'está ahora en',
  removed: 'retirada',
  unsubscribe: 'Darse de baja',
  tooLong: en.tooLong,
  longSubject: en.longSubject,
  day: (iso) => dayIn('es-ES', iso),
  quote: (title) => `«${title}»`,
  beforeColon: '',
};

function dayIn(locale: string, iso: string): string {
  const date = new Date(`${iso}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return iso;
  return date.toLocaleDateString(locale, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
}

export function wordsOf(lang: string | undefined): Words {
  return inLanguage(lang, { fr, en, es });
}
