import { Component, computed, input } from '@angular/core';
import type { Section } from 'datagouv-faq';
import { renderHtml } from 'datagouv-faq/html';
import { toFaqPage, toJsonLdScript } from 'datagouv-faq/json-ld';
import { site } from './faq';
import { FaqHtml } from './faq-html';

@Component({ imports: [FaqHtml], template: '<faq-html [html]="html()" />' })
export class Answer {
  readonly section = input.required<Section>();
  readonly html = computed(
    () => renderHtml(this.section(), { ...site, headingLevel: 1 }) + toJsonLdScript(toFaqPage(this.section(), site)),
  );
}
