import { html } from 'datagouv-faq/sections/producteur/certification';

/** Shows one answer; the bundle holds that answer and nothing else. */
export function show(element: HTMLElement): void {
  element.innerHTML = html;
}
