import type { RuleCases } from '../rule-cases.js';

export const cases: RuleCases = {
  fails: [
    [1, 'Un fait[^1] à vérifier.'],
    [1, '[le guide][guide]'],
    [1, '[le guide][]'],
    [1, 'Un fait[^notte].\n\n[^note]: Là.'],
    [3, 'Un fait[^1].\n\n[^1] : la note'],
    [3, '[le guide][guide]\n\n[guide] : https://www.data.gouv.fr/'],
    [3, 'Un fait[^1].\n\n[^1] La note.'],
    [3, 'Un fait [1].\n\n[1]: La note explique tout.'],
    [1, 'Un fait^[La note du bas.]'],
    [1, 'Un fait[^ 1].\n\n[^1]: La note.'],
    [1, 'Un fait[1^].\n\n[^1]: La note.'],
    [1, 'Un fait(^1).\n\n[^1]: La note.'],
    [1, 'Voir [le guide] [guide].\n\n[guide]: https://www.data.gouv.fr/'],
    [1, 'Voir [guide].\n\n[guides]: https://www.data.gouv.fr/'],
    [3, '[le guide][guide]\n\n[guide] https://www.data.gouv.fr/'],
  ],
  passes: [
    'Un fait[^1].\n\n[^1]: Note.',
    '[le guide][guide]\n\n[guide]: https://www.data.gouv.fr/',
    '`tableau[0][1]`',
    'tableau[0][1]',
    'Le motif `[^a-z]` exclut les lettres.',
    '[à suivre]',
    '[Note] : ceci est un texte',
    'x^[2]',
    'Voir [guide] et [guides].\n\n[guides]: https://www.data.gouv.fr/',
    '[1] Un auteur, un livre.',
  ],
};
