import type { RuleCases } from '../rule-cases.js';

export const cases: RuleCases = {
  fails: [[5, '## A {#a}\n\nx\n\n## B {#a}\n\nx']],
  passes: ['## A {#a}\n\nx\n\n## B {#b}\n\nx', '# Bees\n\n## May I keep bees? {#bees}\n\nx'],
};
