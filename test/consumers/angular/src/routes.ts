import type { ActivatedRouteSnapshot, Routes } from '@angular/router';
import { isPageId, isSectionId, loadPage, loadSection } from 'datagouv-faq/catalog';

const pageOf = ({ params: { page } }: ActivatedRouteSnapshot) => (isPageId(page) ? loadPage(page) : undefined);

function sectionOf({ params: { page, id } }: ActivatedRouteSnapshot) {
  const key = `${page}#${id}`;
  return isSectionId(key) ? loadSection(key) : undefined;
}

export const routes: Routes = [
  { path: 'aide', title: 'Aide', loadComponent: () => import('./list').then(({ List }) => List) },
  {
    path: 'aide/:page',
    title: 'Aide',
    resolve: { page: pageOf },
    loadComponent: () => import('./page').then(({ Page }) => Page),
  },
  {
    path: 'aide/:page/:id',
    title: 'Aide',
    resolve: { section: sectionOf },
    loadComponent: () => import('./answer').then(({ Answer }) => Answer),
  },
  { path: 'copie', title: 'Copie', loadComponent: () => import('./copy').then(({ Copy }) => Copy) },
];
