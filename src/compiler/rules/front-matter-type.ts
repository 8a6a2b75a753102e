import { defineRule } from './define-rule.js';
import type { Words } from './language.js';
import { isoDate } from './words/iso-date.js';
import { languageCode } from './words/language-code.js';

/** What a value of the front matter should have been. */
export type Expectation =
  'addresses' | 'boolean' | 'buttons' | 'button' | 'comment' | 'date' | 'keys' | 'language' | 'schema' | 'text';

const expectations: Words<Expectation> = {
  fr: {
    addresses: 'une adresse, ou une liste d’adresses, comme /aide/contact',
    boolean: 'true ou false',
    buttons: 'une liste de boutons, chacun avec `title` et `default`',
    button: 'un bouton avec `title` (son libellé) et `default` (le chemin de la page)',
    comment: 'toute la valeur entre guillemets droits',
    date: 'une date qui existe, écrite AAAA-MM-JJ, comme 2026-08-31',
    keys: 'des lignes « clé: valeur », comme « title: Questions des citoyens »',
    language: 'un code de langue, comme fr',
    schema: 'une valeur que permet le schéma du projet',
    text: 'un texte',
  },
  en: {
    addresses: 'an address or a list of addresses, such as /help/contact',
    boolean: 'true or false',
    buttons: 'a list of buttons, each with `title` and `default`',
    button: 'a button with `title` (its label) and `default` (the path of the page)',
    comment: 'the whole value between straight quotes',
    date: 'a date that exists, written YYYY-MM-DD, such as 2026-08-31',
    keys: 'lines "key: value", such as "title: Questions from citizens"',
    language: 'a language code, such as fr',
    schema: 'a value that the schema of the project allows',
    text: 'a text',
  },
};

/** A value of the front matter that is not what its key asks for. */
export const frontMatterType = defineRule<{
  key: string;
  /** The value as JSON; absent when there is none. */
  found?: string | undefined;
  expected: Expectation;
}>()({
  id: 'front-matter-type',
  severity: 'error',
  fr: ({ key, found, expected }) => ({
    message:
      found === undefined
        ? `La clé « ${key} » n’a pas de valeur.`
        : key === ''
          ? 'L’en-tête n’est pas fait de clés et de valeurs.'
          : expected === 'comment'
            ? `La valeur de « ${key} » s’arrête au signe # : « ${found} » n’est pas lu.`
            : `La clé « ${key} » ne peut pas valoir ${found}.`,
    found: found ?? 'rien',
    expected: expectations.fr[expected],
    ...noteOf(key, found, expected, {
      any: `Écrivez ${expectations.fr[expected]}.`,
      boolean: 'Écrivez :',
      date: 'Écrivez la date ainsi :',
      keys: 'Écrivez sur chaque ligne une clé, deux-points, une espace, une valeur :',
      nothing: 'Écrivez la valeur après le deux-points, ou supprimez la ligne.',
      text: 'Mettez la valeur entre guillemets droits.',
    }),
  }),
  en: ({ key, found, expected }) => ({
    message:
      found === undefined
        ? `Key "${key}" has no value.`
        : key === ''
          ? 'The front matter is not made of keys and values.'
          : expected === 'comment'
            ? `The value of "${key}" ends at the sign #: "${found}" is not read.`
            : `Key "${key}" cannot be ${found}.`,
    found: found ?? 'nothing',
    expected: expectations.en[expected],
    ...noteOf(key, found, expected, {
      any: `Write ${expectations.en[expected]}.`,
      boolean: 'Write:',
      date: 'Write the date as:',
      keys: 'Write a key, a colon, a space and a value on each line:',
      nothing: 'Write the value after the colon, or remove the line.',
      text: 'Put the value between straight quotes.',
    }),
  }),
});

function noteOf(
  key: string,
  found: string | undefined,
  expected: Expectation,
  notes: Readonly<Record<'any' | 'boolean' | 'date' | 'keys' | 'nothing' | 'text', string>>,
): { readonly note?: string; readonly nearest?: string } {
  if (key === '' && expected === 'keys') return { note: `${notes.keys} ${firstPair(found) ?? 'title: …'}` };
  if (found === undefined) return { note: notes.nothing };
  const said = /^"(.*)"$/.exec(found)?.[1] ?? '';
  const isYes = /^(?:oui|yes|vrai|true|on|x|1)$/i.test(said);
  if (expected === 'boolean' && (isYes || /^(?:non|no|faux|false|off|0)$/i.test(said)))
    return { nearest: String(isYes), note: `${notes.boolean} ${key}: ${isYes}` };
  const date = expected === 'date' ? isoDate(said.replace(/[T ]\d\d:[\d:.Z+-]*$/, '')) : undefined;
  if (date !== undefined) return { nearest: date, note: `${notes.date} ${date}` };
  const language = expected === 'language' ? languageCode(said) : undefined;
  if (language !== undefined) return { nearest: language, note: `${notes.boolean} ${key}: ${language}` };
  // A list of one text, where the text was meant.
  const only = expected === 'text' ? /^\["(\p{L}[^":#\\]*)"\]$/u.exec(found)?.[1] : undefined;
  if (only !== undefined) return { note: `${notes.boolean} ${key}: ${only}` };
  return { note: expected === 'text' || expected === 'comment' ? notes.text : notes.any };
}

/** The first key and value of what is written as a list (`- title: Publier`), as they must be written. */
function firstPair(found = ''): string | undefined {
  const [, key, value] = /^\[\{"([a-z-]+)":"([^"]*)"/.exec(found) ?? [];
  return key === undefined ? undefined : `${key}: ${value}`;
}
