import { faq, getSection } from './faq/index.js';
import { html } from './faq/sections/inscription/tarifs.js';

const main = document.querySelector('main')!;
main.innerHTML = `<h1>${faq.pages[0]!.title}</h1>${getSection('emprunts#duree').html}${html}`;
