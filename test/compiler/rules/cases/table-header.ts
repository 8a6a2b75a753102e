import type { RuleCases } from '../rule-cases.js';

export const cases: RuleCases = {
  fails: [
    [1, '| Rôle | |\n| --- | --- |\n| Éditeur | Écrit |'],
    [1, '<table><tr><td>Rôle</td></tr></table>'],
  ],
  passes: [
    '| Rôle | Droit |\n| --- | --- |\n| Éditeur | Écrit |',
    '| | Droit |\n| --- | --- |\n| Éditeur | Écrit |',
    '<table><tr><th>Rôle</th></tr><tr><td>Éditeur</td></tr></table>',
  ],
};
