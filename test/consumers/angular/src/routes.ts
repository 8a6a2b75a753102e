import type { ActivatedRouteSnapshot, Routes } from '@angular/router';
import type { SectionId } from 'datagouv-faq';
import { loadPage, loadSection } from 'datagouv-faq/catalog';

const load = ({ params: { page, id } }: ActivatedRouteSnapshot) =>
  id ? loadSection(`${page}#${id}` as SectionId) : loadPage(page);

const answer = {
  title: async (route: ActivatedRouteSnapshot) => (await load(route)).title,
  resolve: { node: load },
  loadComponent: () => import('./answer').then(({ Answer }) => Answer),
};

export const routes: Routes = [
  { path: 'aide', title: 'Aide', loadComponent: () => import('./list').then(({ List }) => List) },
  { path: 'aide/:page', ...answer },
  { path: 'aide/:page/:id', ...answer },
  { path: 'copie', title: 'Copie', loadComponent: () => import('./copy').then(({ Copy }) => Copy) },
];
