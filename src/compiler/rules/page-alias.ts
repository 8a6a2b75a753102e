import { defineRule } from './define-rule.js';
import type { Language } from './language.js';

/** Why a former address cannot lead to its page. */
export type AliasProblem = 'host' | 'part' | 'outside' | 'page' | 'twice';

const expected: Readonly<Record<Language, string>> = {
  fr: 'le chemin d’une ancienne page du site, comme /aide/contact',
  en: 'the path of a former page of the site, such as /help/contact',
};

/** A former address, in `aliases`, that cannot lead to its page. */
export const pageAlias = defineRule<{ problem: AliasProblem; found: string; other?: string | undefined }>()({
  id: 'page-alias',
  severity: 'warning',
  fr: ({ problem, found, other }) => ({
    message: {
      host: `L’ancienne adresse « ${found} » commence par un site : seules celles de ce site peuvent mener ici.`,
      part: `L’ancienne adresse « ${found} » n’est pas celle d’une page : un « # » ou un « ? » désigne une partie d’une page.`,
      outside: `L’ancienne adresse « ${found} » sort du dossier des pages.`,
      page: `L’ancienne adresse « ${found} » est celle d’une page qui existe : ${other}.`,
      twice: `L’ancienne adresse « ${found} » est déjà celle d’une autre page, ${other}, où elle mène.`,
    }[problem],
    expected: expected.fr,
    note: {
      host: 'Écrivez le chemin seul, à partir de la racine du site.',
      part: 'Retirez cette ligne ; l’ancien identifiant d’une question se note avec `npx datagouv-faq record --moved`.',
      outside: 'Écrivez le chemin à partir de la racine du site, avec une barre oblique au début.',
      page: 'Retirez cette ligne : l’adresse mène à la page qui la porte.',
      twice: 'Gardez l’ancienne adresse dans une seule des deux pages.',
    }[problem],
  }),
  en: ({ problem, found, other }) => ({
    message: {
      host: `The former address "${found}" begins with a site: only those of this site can lead here.`,
      part: `The former address "${found}" is not that of a page: a "#" or "?" names a part of one.`,
      outside: `The former address "${found}" leaves the folder of the pages.`,
      page: `The former address "${found}" is that of a page which exists: ${other}.`,
      twice: `The former address "${found}" is already that of another page, ${other}, and leads there.`,
    }[problem],
    expected: expected.en,
    note: {
      host: 'Write the path alone, from the root of the site.',
      part: 'Remove this line; the former id of a question is noted with `npx datagouv-faq record --moved`.',
      outside: 'Write the path from the root of the site, with a slash before it.',
      page: 'Remove this line: the address leads to the page that has it.',
      twice: 'Keep the former address in one of the two pages.',
    }[problem],
  }),
});
