import type { RuleCases } from '../rule-cases.js';

export const cases: RuleCases = {
  fails: [
    [1, '![](https://www.data.gouv.fr/a.png)'],
    [1, '![ ](a.png)'],
    [3, 'Un texte.\n\n[![](a.png)](https://www.data.gouv.fr/)'],
    [1, '<img src="a.png">'],
    [1, '<img src="a.png" alt="">'],
  ],
  passes: [
    '![La page d’accueil](a.png)',
    '![*La* page][a]\n\n[a]: a.png',
    '<img src="a.png" alt="La page">',
    '`![](a.png)`',
  ],
};
