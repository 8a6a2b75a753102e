import type { RuleCases } from '../rule-cases.js';

const page = (path: string, value: string) => [
  { path, value },
  { path: 'autre.md', value: '## A {#a}\n\nx' },
];

export const cases: RuleCases = {
  fails: [
    [1, '![](capture.png)'],
    [1, '[le modèle](modele.docx)'],
    [3, 'Un texte.\n\n- [le modèle](modèles/modele.docx#page=2)'],
    [1, '![Une capture](/images/b.png)'],
    [1, '![Une capture](../../a.png)'],
    [1, '<img src="capture.png" alt="Une capture">'],
    [3, '[a]: modele.docx\n\n[le modèle][a]'],
    ['page.md:1', page('page.md', '[la page](autre.html)')],
    ['faq/page.md:1', page('faq/page.md', '[la page](../autre.HTM#a)')],
    ['faq/page.md:1', page('faq/page.md', '![Une capture](images/a.png)')],
    [5, '## A {#a}\n\nx\n\n### Une image ![b](b.png) {#b}\n\nx'],
    ['page.md:1', page('page.md', '[la page](autre.html#a)')],
  ],
  passes: [
    '![Une capture](images/a.png) ![Une capture](/images/a.png?v=2) [le guide](Guide%20complet.pdf#page=2) [a](été.csv)',
    '[la licence](LICENSE) [le texte](<Guide complet.pdf>)',
    '![Une capture](https://www.data.gouv.fr/capture.png) [b](https://www.data.gouv.fr/modele.docx)',
    '![Une capture](.gitbook/assets/a.png)',
    page('faq/page.md', '![Une capture](../images/a.png)'),
  ],
  options: { files: ['images/a.png', 'Guide complet.pdf', 'été.csv', 'LICENSE'] },
};
