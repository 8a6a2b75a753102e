import type { SourceFile } from '../../../../src/compiler/index.js';
import type { RuleCases } from '../rule-cases.js';

/** A home page whose button leads to `target`, and the page `b`. */
const site = (target: string): SourceFile[] => [
  { path: 'index.md', value: `---\nsummary: S\nbuttons:\n  - title: B\n    default: ${target}\n---\n\nx` },
  { path: 'b.md', value: 'x' },
];

export const cases: RuleCases = {
  fails: [['index.md:5', site('c')]],
  passes: [site('b'), site('/b/')],
};
