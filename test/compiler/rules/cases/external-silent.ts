import { askOutside } from '../outside-links.js';
import type { RuleCases } from '../rule-cases.js';

export const cases: RuleCases = {
  fails: [[5, () => askOutside(500)]],
  passes: [() => askOutside(200), () => askOutside(404)],
};
