import { afterNextRender, Component, ElementRef, inject } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { outline } from 'datagouv-faq/catalog';
import { startSearch } from 'datagouv-faq/search-box';
import { site } from './faq';

@Component({
  imports: [RouterLink],
  template: `
    <h1>Aide</h1>
    <label for="q">Rechercher une réponse</label>
    <input id="q" type="search" />
    @for (page of outline; track page.id) {
      <ul>
        @for (section of page.sections; track section.key) {
          <li>
            <a [routerLink]="urlOf(section.key)">{{ section.title }}</a>
          </li>
        }
      </ul>
    }
  `,
})
export class List {
  readonly outline = outline;
  readonly urlOf = site.urlOf;

  constructor() {
    const router = inject(Router);
    const root: HTMLElement = inject(ElementRef).nativeElement;
    const engine = () => import('./search');
    const navigate = (url: string) => router.navigateByUrl(url);
    afterNextRender(() => startSearch(root.querySelector('input')!, { engine, navigate }));
  }
}
