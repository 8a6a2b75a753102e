import type { RuleCases } from '../rule-cases.js';

export const cases: RuleCases = {
  fails: [
    [1, 'Voici un **mot important à retenir.'],
    [1, '** mot important **'],
    [1, 'Un ** mot important ** ici'],
    [1, 'Un **mot ** ici'],
    [1, 'Un **mot* ici'],
    [1, '**« Attention »**le service ferme.'],
    [1, 'Un __ mot __ ici'],
    [1, 'Le service ~~est payant est gratuit.'],
    [3, 'Texte.\n\n- un **mot\n- deux'],
  ],
  passes: [
    '**mot** et *mot*',
    '2 ** 3',
    'src/**/a',
    '2**3',
    'Un prix* indicatif.\n\n* hors taxes',
    '`**mot`',
    '`__init__` et snake_case',
    '\\*\\*mot',
    '5 * 3 * 2',
    'un ~~mot~~',
  ],
};
