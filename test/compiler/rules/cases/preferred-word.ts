import type { RuleCases } from '../rule-cases.js';

export const cases: RuleCases = {
  options: { editorial: { avoid: { dataset: 'jeu de données', 'Data.gouv.fr': 'data.gouv.fr' } } },
  fails: [
    [1, 'Des datasets.'],
    [1, 'Le site Data.gouv.fr.'],
  ],
  passes: ['Un jeu de données, ou `dataset`.', 'Le site data.gouv.fr.'],
};
