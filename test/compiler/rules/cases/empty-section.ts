import type { RuleCases } from '../rule-cases.js';

export const cases: RuleCases = {
  fails: [
    [1, '## A {#a}'],
    [1, '## A {#a}\n\n<!-- x -->'],
    [5, '# T\n\nx\n\n# U {#u}'],
    [1, '# T\n\n# U {#u}\n\nx'],
  ],
  passes: [
    '# T\n\n## A {#a}\n\nx',
    '---\ntitle: Other\nsummary: S\n---\n\n# T {#t}\n\n## A {#a}\n\nx',
    '# T {#t}\n\n## A {#a}\n\nx\n\n# U {#u}\n\n## B {#b}\n\nx',
    '## A {#a}\n\n### B {#b}\n\nx',
    '## A {#a}\n\n---',
  ],
};
