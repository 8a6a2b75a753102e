import { byKind, defineRule } from './define-rule.js';

/** Why a former address cannot lead to its page. */
export type AliasProblem = 'host' | 'part' | 'outside' | 'page' | 'twice';

/** A former address, in `aliases`, that cannot lead to its page. */
export const pageAlias = defineRule<{ kind: AliasProblem; found: string; other?: string | undefined }>()({
  id: 'page-alias',
  severity: 'warning',
  fr: byKind(({ found, other }) => {
    const wanted = 'le chemin d’une ancienne page du site, comme /aide/contact';
    return {
      host: [`L’ancienne adresse « ${found} » commence par un site : seules celles de ce site peuvent mener ici.`, 'Écrivez le chemin seul, à partir de la racine du site.', wanted],
      part: [`L’ancienne adresse « ${found} » n’est pas celle d’une page : un « # » ou un « ? » désigne une partie d’une page.`, 'Retirez cette ligne ; l’ancien identifiant d’une question se note avec `npx datagouv-faq record --moved`.', wanted],
      outside: [`L’ancienne adresse « ${found} » sort du dossier des pages.`, 'Écrivez le chemin à partir de la racine du site, avec une barre oblique au début.', wanted],
      page: [`L’ancienne adresse « ${found} » est celle d’une page qui existe : ${other}.`, 'Retirez cette ligne : l’adresse mène à la page qui la porte.', wanted],
      twice: [`L’ancienne adresse « ${found} » est déjà celle d’une autre page, ${other}, où elle mène.`, 'Gardez l’ancienne adresse dans une seule des deux pages.', wanted],
    };
  }),
  en: byKind(({ found, other }) => {
    const wanted = 'the path of a former page of the site, such as /help/contact';
    return {
      host: [`The former address "${found}" begins with a site: only those of this site can lead here.`, 'Write the path alone, from the root of the site.', wanted],
      part: [`The former address "${found}" is not that of a page: a "#" or "?" names a part of one.`, 'Remove this line; the former id of a question is noted with `npx datagouv-faq record --moved`.', wanted],
      outside: [`The former address "${found}" leaves the folder of the pages.`, 'Write the path from the root of the site, with a slash before it.', wanted],
      page: [`The former address "${found}" is that of a page which exists: ${other}.`, 'Remove this line: the address leads to the page that has it.', wanted],
      twice: [`The former address "${found}" is already that of another page, ${other}, and leads there.`, 'Keep the former address in one of the two pages.', wanted],
    };
  }),
}); // prettier-ignore
