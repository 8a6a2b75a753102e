import { askOutside } from '../outside-links.js';
import type { RuleCases } from '../rule-cases.js';

export const cases: RuleCases = {
  fails: [
    [5, () => askOutside(404)],
    [5, () => askOutside(410)],
  ],
  passes: [() => askOutside(200)],
};
