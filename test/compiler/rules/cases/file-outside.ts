import { symlinkSync } from 'node:fs';
import { listFolder } from '../listed-folder.js';
import type { RuleCases } from '../rule-cases.js';

export const cases: RuleCases = {
  fails: [[1, () => listFolder((path) => symlinkSync('/', path))]],
  passes: [() => listFolder((path) => symlinkSync('index.md', path))],
};
