import { peekLanguage } from '../build/configuration/read-configuration.js';
import { hasLanguage } from '../data/languages.js';
import { loadWords, type Language } from './words.js';

export const languages = Object.keys(loadWords) as Language[];
const defaultLanguage: Language = 'fr';

/**
 * The language that arguments ask for, else that of the content: of the one that `init` starts, or of the project. Known before they are parsed: what is wrong
 * with them is said in it too.
 */
export function languageOf(args: readonly string[], cwd: string): Language {
  const asked = languages.find((language) => language === lastValueOf('--lang', args));
  return asked ?? messagesFor(lastValueOf('--language', args) ?? peekLanguage(cwd));
}

function lastValueOf(option: string, args: readonly string[]): string | undefined {
  const values = args.flatMap((arg, index) => {
    if (arg === option) return args[index + 1] ?? [];
    return arg.startsWith(`${option}=`) ? arg.slice(option.length + 1) : [];
  });
  return values.at(-1);
}

/** The language of messages about content in some language: English where there are none in it. */
function messagesFor(lang: string | undefined): Language {
  if (lang === undefined) return defaultLanguage;
  return languages.find((language) => hasLanguage(lang, language)) ?? 'en';
}
