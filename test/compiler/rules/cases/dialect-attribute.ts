import type { RuleCases } from '../rule-cases.js';

export const cases: RuleCases = {
  fails: [
    [2, 'a\n{: .note}'],
    [1, '*a*{: .b}'],
    [1, '## A {#a .b}\n\nx'],
    [1, '## A {: .b #a}\n\nx'],
  ],
  passes: ['`a{: .b}`', '## A {#a}\n\nx', '## A {: #a}\n\nx'],
};
