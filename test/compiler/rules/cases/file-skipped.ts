import { writeFileSync } from 'node:fs';
import { listFolder } from '../listed-folder.js';
import type { RuleCases } from '../rule-cases.js';

const beside = (name: string) => () => listFolder((path) => writeFileSync(path.replace('page.md', name), ''));

export const cases: RuleCases = {
  fails: [
    ['b.mdx:1', beside('b.mdx')],
    ['b.MDX:1', beside('b.MDX')],
    ['guide.rst:1', beside('guide.rst')],
  ],
  passes: [beside('b.md'), beside('mdx'), beside('b.mdx.png'), beside('.b.mdx')],
};
