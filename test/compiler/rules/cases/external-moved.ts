import { askOutside } from '../outside-links.js';
import type { RuleCases } from '../rule-cases.js';

export const cases: RuleCases = {
  fails: [[5, () => askOutside(301)]],
  passes: [() => askOutside(302)],
};
