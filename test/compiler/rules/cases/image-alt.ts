import type { RuleCases } from '../rule-cases.js';

export const cases: RuleCases = {
  fails: [
    [1, '![](https://www.data.gouv.fr/a.png)'],
    [1, '![ ](a.png)'],
    [3, 'Un texte.\n\n[![](a.png)](https://www.data.gouv.fr/)'],
    [1, '<img src="a.png">'],
    [1, '<img src="a.png" alt="">'],
    [1, '![capture-1.png](a.png)'],
    [1, '![image](a.png)'],
    [1, '![Capture d’écran 2](a.png)'],
    [1, '![Une image contenant texte, capture d’écran](a.png)'],
  ],
  passes: [
    '![Le fichier a.png ouvert](a.png)',
    '![L’image du jour](a.png)',
    '![La page d’accueil](a.png)',
    '![*La* page][a]\n\n[a]: a.png',
    '<img src="a.png" alt="La page">',
    '`![](a.png)`',
  ],
};
