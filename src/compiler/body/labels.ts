import { inLanguage } from '../../data/languages.js';

/** The words the compiler adds to a body; everything else is the editor's. */
export interface Labels {
  readonly footnotes: string;
  readonly done: string;
  readonly toDo: string;
  readonly table: (title: string, index: number, count: number) => string;
  readonly backToReference: (reference: number, again: number) => string;
  readonly alerts: Readonly<Record<AlertKind, string>>;
}

export type AlertKind = 'note' | 'tip' | 'important' | 'warning' | 'caution';

const fr: Labels = {
  footnotes: 'Notes',
  done: 'fait',
  toDo: 'à faire',
  table: (title, index, count) => `Tableau${count > 1 ? `\u00a0${index}` : ''}\u00a0: ${title}`,
  backToReference: (reference, again) => `Retour à l’appel de note ${reference}${again > 1 ? `-${again}` : ''}`,
  alerts: { note: 'Remarque', tip: 'Conseil', important: 'Important', warning: 'Attention', caution: 'Prudence' },
};

const en: Labels = {
  footnotes: 'Notes',
  done: 'done',
  toDo: 'to do',
  table: (title, index, count) => `Table${count > 1 ? ` ${index}` : ''}: ${title}`,
  backToReference: (reference, again) => `Back to reference ${reference}${again > 1 ? `-${again}` : ''}`,
  alerts: { note: 'Note', tip: 'Tip', important: 'Important', warning: 'Warning', caution: 'Caution' },
};

const es: Labels = {
  footnotes: 'Notas',
  done: 'hecho',
  toDo: 'por hacer',
  table: (title, index, count) => `Tabla${count > 1 ? ` ${index}` : ''}: ${title}`,
  backToReference: (reference, again) => `Volver a la llamada ${reference}${again > 1 ? `-${again}` : ''}`,
  alerts: { note: 'Nota', tip: 'Consejo', important: 'Importante', warning: 'Atención', caution: 'Precaución' },
};

/** Labels in the language of the page; English ones for a language that has none. */
export function labels(lang: string): Labels {
  return inLanguage(lang, { fr, en, es });
}
