import { words, type Language } from './words.js';

export const languages = Object.keys(words) as Language[];
export const defaultLanguage: Language = 'fr';

/** The language that arguments ask for. Known before they are parsed: what is wrong with them is said in it too. */
export function languageOf(args: readonly string[]): Language {
  const flag = '--lang=';
  const values = args.flatMap((arg, index) => {
    if (arg === '--lang') return args[index + 1] ?? [];
    return arg.startsWith(flag) ? arg.slice(flag.length) : [];
  });
  return languages.find((language) => language === values.at(-1)) ?? defaultLanguage;
}
