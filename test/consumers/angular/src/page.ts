import { Component, computed, input } from '@angular/core';
import type { Page as FaqPage } from 'datagouv-faq';
import { renderDetails } from 'datagouv-faq/html';
import { site } from './faq';
import { FaqHtml } from './faq-html';

@Component({ imports: [FaqHtml], template: '<h1>{{ page().title }}</h1><faq-html [html]="html()" />' })
export class Page {
  readonly page = input.required<FaqPage>();
  readonly html = computed(() => renderDetails(this.page().sections, site));
}
