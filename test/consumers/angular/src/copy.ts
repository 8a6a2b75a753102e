import { Component, inject } from '@angular/core';
import { DomSanitizer } from '@angular/platform-browser';
import { html } from '../copied.json';

@Component({ template: '<div [innerHTML]="html"></div>' })
export class Copy {
  readonly html = inject(DomSanitizer).bypassSecurityTrustHtml(html);
}
