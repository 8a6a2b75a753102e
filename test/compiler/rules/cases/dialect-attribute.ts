import type { RuleCases } from '../rule-cases.js';

export const cases: RuleCases = {
  fails: [
    [2, 'a\n{: .note}'],
    [1, '*a*{: .b}'],
    [1, ':::danger Titre {#a .b}\nx\n:::'],
    [1, '![Une carte|100x150](https://a.fr/a.png)'],
    [1, '::::{grid} 2\n:::{grid-item-card} Titre\nx\n:::\n::::'],
    [1, "/// html | div[style='color: red']\nx\n///"],
    [1, '## A {#a .b}\n\nx'],
    [1, '## A {: .b #a}\n\nx'],
  ],
  passes: [
    '![Une carte | 2024](https://a.fr/a.png)',
    ':::{admonition} Titre\n:class: tip\nx\n:::',
    '`a{: .b}`',
    '## A {#a}\n\nx',
    '## A {: #a}\n\nx',
  ],
};
