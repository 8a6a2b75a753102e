import type { RuleCases } from '../rule-cases.js';

export const cases: RuleCases = {
  options: { limits: { frontMatterBytes: 100, frontMatterDepth: 10 } },
  fails: [
    [1, `---\na: ${'['.repeat(11)}\n---\n`],
    [1, `---\na: ${'{a: '.repeat(11)}\n---\n`],
    [1, `---\nsummary: ${'a'.repeat(100)}\n---\n`],
    [1, `---\na:\n  ${'- '.repeat(11)}b\n---\n`],
  ],
  passes: [`---\nsummary: ${'a'.repeat(80)}\n---\n`],
};
