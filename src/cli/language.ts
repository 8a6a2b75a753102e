import { peekLanguage } from '../build/configuration/read-configuration.js';
import { hasLanguage } from '../data/languages.js';
import { words, type Language } from './words.js';

export const languages = Object.keys(words) as Language[];
export const defaultLanguage: Language = 'fr';

/**
 * The language that arguments ask for, else that of the project's content. Known before they are parsed: what is wrong
 * with them is said in it too.
 */
export function languageOf(args: readonly string[], cwd: string): Language {
  const flag = '--lang=';
  const values = args.flatMap((arg, index) => {
    if (arg === '--lang') return args[index + 1] ?? [];
    return arg.startsWith(flag) ? arg.slice(flag.length) : [];
  });
  return languages.find((language) => language === values.at(-1)) ?? languageOfProject(cwd);
}

/** English for content in any language that has no messages. */
function languageOfProject(cwd: string): Language {
  const lang = peekLanguage(cwd);
  if (lang === undefined) return defaultLanguage;
  return languages.find((language) => hasLanguage(lang, language)) ?? 'en';
}
