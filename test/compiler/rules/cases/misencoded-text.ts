import type { RuleCases } from '../rule-cases.js';

export const cases: RuleCases = {
  fails: [
    [1, 'crÃ©er'],
    [1, 'lâ€™eau'],
  ],
  passes: ['créer', 'CAFÉ\u00a0: «\u00a0À\u00a0»'],
};
