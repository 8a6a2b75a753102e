import type { RuleCases } from '../rule-cases.js';

export const cases: RuleCases = {
  options: {
    editorial: {
      acronyms: {
        DINUM: 'direction interministérielle du numérique',
        API: ['interface de programmation', 'interfaces de programmation'],
      },
      names: ['CSV', 'DCAT-AP'],
    },
  },
  fails: [
    [1, 'La DINUM.'],
    [1, 'La DINUM. Puis la direction interministérielle du numérique.'],
    [1, 'Une API.'],
    [1, 'Un XYZ-CSV.'],
  ],
  passes: [
    'La direction interministérielle du numérique (DINUM) et la DINUM.',
    'La DINUM (direction interministérielle du numérique).',
    'Des **interfaces de programmation** (API). Une interface de programmation.',
    'Un CSV, un DCAT-AP et un `XYZ`.',
  ],
};
