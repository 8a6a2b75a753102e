import { inLanguage } from '../../data/languages.js';

/** What the sentence is made of that names the source of the content. */
export interface Origin {
  readonly source: string;
  readonly version: string | undefined;
  /** Empty when no page has one. */
  readonly date: string;
  /** Name of the licence. */
  readonly license: string;
}

/** The sentence that a re-user prints, in the language of the content. */
export function attributionText({ source, version, date, license }: Origin, lang: string | undefined): string {
  const words = inLanguage(lang, french, english);
  const parts = [
    source,
    words.faq,
    ...(version === undefined ? [] : [`version ${version}`]),
    ...(date === '' ? [] : [date]),
  ];
  return `${words.source} ${parts.join(', ')}. ${license}.`;
}

const french = { source: 'Source\u00a0:', faq: 'foire aux questions' };

const english = { source: 'Source:', faq: 'frequently asked questions' };
