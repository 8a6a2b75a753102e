import type { RuleCases } from '../rule-cases.js';

const values = [
  '“Aide”', '« Aide »', '«\u00a0Aide\u00a0»', '„Aide”', '‘Aide’', '“Aide"', '“Aide', 'Le **guide**', '"Le **guide**"',
  'Voir [le guide](https://x.fr)', 'La commande `fix`', 'Aide,', 'Aide;', 'Le <b>guide</b>', 'Aide&nbsp;!', 'Donn&eacute;es', 'L&#39;aide', 'R&amp;D',
]; // prettier-ignore

export const cases: RuleCases = {
  fails: [
    ...values.map((value) => [2, `---\ntitle: ${value}\nsummary: S\n---\n\nx`] as const),
    [3, '---\r\nsummary: S\r\ntitle: “Aide”\r\n---\r\n\r\nx'],
    [4, '---\nsummary: S\nbuttons:\n  - title: «Aide»\n    default: page\n---\n\nx'],
    [2, '---\nsummary: “A” et “B”,\n---\n\nx'],
  ],
  passes: [
    '---\ntitle: "« Aide »"\nsummary: Ce que dit « le guide », et l’« aide »\n---\n\nx',
    '---\ntitle: “A” et “B”\nsummary: A * B, a_b_c, R&D &c;\nlayout: “x”\n---\n\nx',
    '---\ntitle: |\n  Aide,\nsummary: "S"\n---\n\nx',
  ],
};
