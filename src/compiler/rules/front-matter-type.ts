import { defineRule } from './define-rule.js';
import type { Words } from './language.js';

/** What a value of the front matter should have been. */
export type Expectation = 'boolean' | 'buttons' | 'button' | 'date' | 'keys' | 'language' | 'schema' | 'text';

const expectations: Words<Expectation> = {
  fr: {
    boolean: 'true ou false',
    buttons: 'une liste de boutons, chacun avec `title` et `default`',
    button: 'un bouton avec `title` (son libellé) et `default` (le chemin de la page)',
    date: 'une date qui existe, écrite AAAA-MM-JJ, comme 2026-08-31',
    keys: 'des lignes « clé: valeur », comme « title: Questions des citoyens »',
    language: 'un code de langue, comme fr',
    schema: 'une valeur que permet le schéma du projet',
    text: 'un texte',
  },
  en: {
    boolean: 'true or false',
    buttons: 'a list of buttons, each with `title` and `default`',
    button: 'a button with `title` (its label) and `default` (the path of the page)',
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
          : `La clé « ${key} » ne peut pas valoir ${found}.`,
    found: found ?? 'rien',
    expected: expectations.fr[expected],
    ...(expected === 'text' && found !== undefined && { note: 'Mettez la valeur entre guillemets droits.' }),
  }),
  en: ({ key, found, expected }) => ({
    message:
      found === undefined
        ? `Key "${key}" has no value.`
        : key === ''
          ? 'The front matter is not made of keys and values.'
          : `Key "${key}" cannot be ${found}.`,
    found: found ?? 'nothing',
    expected: expectations.en[expected],
    ...(expected === 'text' && found !== undefined && { note: 'Put the value between straight quotes.' }),
  }),
});
