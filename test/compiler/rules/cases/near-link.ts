import type { RuleCases } from '../rule-cases.js';

export const cases: RuleCases = {
  fails: [
    [1, '[c](ma page.md)'],
    [1, '![Capture](images/ma capture.png)'],
    [1, '[texte] (https://www.data.gouv.fr/)'],
    [1, '[texte](https://www.data.gouv.fr/ et la suite.'],
    [1, '(le guide)[https://www.data.gouv.fr/]'],
    [1, 'Voir [texte(https://www.data.gouv.fr/) ici.'],
    [1, 'Voir texte](https://www.data.gouv.fr/) ici.'],
    [1, '[a](b.pdf “titre”)'],
    [3, 'Un texte.\n\n- [texte] (producteur.md#certification)'],
    [1, '| [t] (https://www.data.gouv.fr/) |\n| --- |\n| [x] (https://www.data.gouv.fr/) |'],
  ],
  passes: [
    '[texte](https://www.data.gouv.fr/)',
    '[c](ma%20page.pdf)',
    '[c](<ma page.pdf>)',
    '[a](b.pdf "titre")',
    'Un mot [entre crochets] (et entre parenthèses).',
    '[sic] (#432)',
    '`[texte] (https://www.data.gouv.fr/)`',
    'Une (parenthèse)[^1].\n\n[^1]: Note.',
    '\\[texte] (https://www.data.gouv.fr/)',
    '(https://www.data.gouv.fr/)',
  ],
};
