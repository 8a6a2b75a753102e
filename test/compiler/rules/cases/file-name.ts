import type { RuleCases } from '../rule-cases.js';

const at = (path: string) => [{ path, value: '## A {#a}\n\nx' }];

export const cases: RuleCases = {
  fails: [
    ['guides\\win.md:1', at('guides\\win.md')],
    ['con.md:1', at('con.md')],
    ['faq/Nul.md:1', at('faq/Nul.md')],
    ['com1/a.md:1', at('com1/a.md')],
    ['lpt9.fr.md:1', at('lpt9.fr.md')],
  ],
  passes: [at('contact.md'), at('guides/win.md'), at('com10.md'), at('faq-con.md')],
};
