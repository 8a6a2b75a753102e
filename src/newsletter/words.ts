/** The words that a newsletter adds to its content. */
export interface Words {
  readonly added: string;
  readonly changed: string;
  /** Heading of the home page's sections. */
  readonly home: string;
  readonly gone: string;
  readonly readOn: string;
  readonly online: string;
  readonly movedTo: string;
  readonly removed: string;
  readonly license: string;
  readonly unsubscribe: string;
  readonly tooLong: (sizeKb: number) => string;
  /** What stands before a colon. */
  readonly beforeColon: string;
}

const fr: Words = {
  added: 'Nouveau',
  changed: 'Mis à jour',
  home: 'Page d’accueil',
  gone: 'Questions déplacées ou retirées',
  readOn: 'Lire la suite',
  online: 'Voir en ligne',
  movedTo: 'se trouve maintenant sous',
  removed: 'retirée',
  license: 'Licence',
  unsubscribe: 'Se désabonner',
  tooLong: (sizeKb) =>
    `La partie HTML pèse ${sizeKb} ko : au-delà de 90 ko, des messageries la coupent. Montrez moins de questions entières.`,
  beforeColon: '\u00a0',
};

const en: Words = {
  added: 'New',
  changed: 'Updated',
  home: 'Home page',
  gone: 'Moved or removed questions',
  readOn: 'Read more',
  online: 'Read online',
  movedTo: 'is now under',
  removed: 'removed',
  license: 'Licence',
  unsubscribe: 'Unsubscribe',
  tooLong: (sizeKb) =>
    `The HTML part weighs ${sizeKb} kB: mail programs cut it above 90 kB. Show fewer whole sections.`,
  beforeColon: '',
};

export function wordsOf(lang: string): Words {
  return /^en(-|$)/i.test(lang) ? en : fr;
}
