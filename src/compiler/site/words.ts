import { inLanguage } from '../../data/languages.js';

/** What the sentence is made of that names the source of the content. */
export interface Origin {
  readonly source: string;
  readonly version: string | undefined;
  /** Empty when no page has one. */
  readonly date: string;
  /** Name of the licence; absent when there is none. */
  readonly license: string | undefined;
}

/** The sentence that a re-user prints, in the language of the content. */
export function attributionText({ source, version, date, license }: Origin, lang: string | undefined): string {
  const words = inLanguage(lang, { fr, en, es });
  const parts = [
    source,
    words.faq,
    ...(version === undefined ? [] : [`${words.version} ${version}`]),
    ...(date === '' ? [] : [date]),
  ];
  return `${words.source} ${parts.join(', ')}.${license === undefined ? '' : ` ${license}.`}`;
}

const fr = { source: 'Source\u00a0:', faq: 'foire aux questions', version: 'version' };

const en = { source: 'Source:', faq: 'frequently asked questions', version: 'version' };

const es = { source: 'Fuente:', faq: 'preguntas frecuentes', version: 'versión' };
