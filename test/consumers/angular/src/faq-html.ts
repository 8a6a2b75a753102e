import { afterNextRender, Component, computed, DestroyRef, ElementRef, inject, input } from '@angular/core';
import { DomSanitizer } from '@angular/platform-browser';
import { Router } from '@angular/router';
import { startFaq } from 'datagouv-faq/browser';
import { redirectOf } from 'datagouv-faq/redirects';
import { site } from './faq';

/** HTML of the FAQ, whose links go to the router and whose panels open at the hash. */
@Component({ selector: 'faq-html', template: '<div [innerHTML]="trusted()"></div>' })
export class FaqHtml {
  readonly html = input.required<string>();
  readonly #sanitizer = inject(DomSanitizer);
  // The sanitizer of [innerHTML] takes away ids: the HTML comes from the package, which has sanitized it.
  readonly trusted = computed(() => this.#sanitizer.bypassSecurityTrustHtml(this.html()));

  constructor() {
    const root: HTMLElement = inject(ElementRef).nativeElement;
    const router = inject(Router);
    const destroyed = inject(DestroyRef);
    const navigate = ({ pathname, hash }: URL) => void router.navigateByUrl(pathname + hash);
    afterNextRender(() => destroyed.onDestroy(startFaq({ ...site, root, navigate, redirectOf })));
  }
}
