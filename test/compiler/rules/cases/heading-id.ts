import type { RuleCases } from '../rule-cases.js';

export const cases: RuleCases = {
  fails: [
    [1, '## A\n\nx'],
    [6, '---\ntitle: T\nsummary: S\n---\n\n# A\n\nx'],
    [1, '## 安装\n\nx'],
  ],
  passes: ['## A {#a}\n\nx', '# A\n\nx', '---\nsummary: S\n---\n\n# A\n\nx'],
};
