/** Languages of the content that people write in words, in French or in English. */
const codes = ['fr', 'en', 'de', 'es', 'it', 'pt', 'nl', 'br', 'ca', 'co', 'eu', 'oc', 'ar', 'uk'];

/** The code of a language that somebody wrote in words (`anglais`, `English`) or in capitals; `undefined` where it is none. */
export function languageCode(written: string): string | undefined {
  const wanted = written.trim().toLowerCase();
  const names = ['fr', 'en'].map((lang) => new Intl.DisplayNames([lang], { type: 'language' }));
  return codes.find((code) => code === wanted || names.some((name) => name.of(code)?.toLowerCase() === wanted));
}
