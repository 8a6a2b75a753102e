import { afterNextRender, Component, computed, DestroyRef, ElementRef, inject, input } from '@angular/core';
import { DomSanitizer } from '@angular/platform-browser';
import { Router } from '@angular/router';
import type { Page, Section } from 'datagouv-faq';
import { startFaq } from 'datagouv-faq/browser';
import { renderDetails, renderHtml } from 'datagouv-faq/html';
import { toFaqPage, toJsonLdScript } from 'datagouv-faq/json-ld';
import { redirectOf } from 'datagouv-faq/redirects';
import { site } from './faq';

const print = (node: Page | Section) =>
  'page' in node
    ? renderHtml(node, { ...site, headingLevel: 1 }) + toJsonLdScript(toFaqPage(node, site))
    : renderDetails(node, site);

/** An answer, or the accordion of a page. */
@Component({ template: '<div [innerHTML]="html()"></div>' })
export class Answer {
  readonly node = input.required<Page | Section>();
  readonly #sanitizer = inject(DomSanitizer);
  // The sanitizer of [innerHTML] takes away ids: the HTML comes from the package, which has sanitized it.
  readonly html = computed(() => this.#sanitizer.bypassSecurityTrustHtml(print(this.node())));

  constructor() {
    const root = inject(ElementRef).nativeElement;
    const router = inject(Router);
    const destroyed = inject(DestroyRef);
    const navigate = ({ pathname, hash }: URL) => router.navigateByUrl(pathname + hash);
    afterNextRender(() => destroyed.onDestroy(startFaq({ ...site, root, navigate, redirectOf })));
  }
}
