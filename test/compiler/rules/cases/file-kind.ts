import { mkdirSync, writeFileSync } from 'node:fs';
import { listFolder } from '../listed-folder.js';
import type { RuleCases } from '../rule-cases.js';

export const cases: RuleCases = {
  fails: [[1, () => listFolder((path) => mkdirSync(path))]],
  passes: [() => listFolder((path) => writeFileSync(path, ''))],
};
