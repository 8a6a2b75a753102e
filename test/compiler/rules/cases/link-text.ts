import type { RuleCases } from '../rule-cases.js';

export const cases: RuleCases = {
  fails: [
    [1, 'Voir [ici](https://a.fr).'],
    [1, '<a href="https://a.fr">En savoir plus</a>'],
    [1, 'https://a.fr'],
    [1, '[](https://a.fr)'],
  ],
  passes: [
    'Voir le [guide](https://a.fr).',
    '<a href="https://a.fr">Le catalogue</a>',
    '[![Le catalogue](a.png)](https://a.fr)',
    'a[^1]\n\n[^1]: b',
  ],
};
