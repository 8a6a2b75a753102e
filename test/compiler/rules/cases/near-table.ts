import type { RuleCases } from '../rule-cases.js';

export const cases: RuleCases = {
  fails: [
    [1, '| Rôle | Droits |\n| Éditeur | Publier |'],
    [2, '| a | b | c |\n| --- | --- |\n| 1 | 2 | 3 |'],
    [2, '| a | b |\n|—|—|\n| 1 | 2 |'],
    [3, '| a | b |\n| --- | --- |\n| 1 | 2 | trois |'],
    [1, 'Rôle | Droits | Qui\nÉditeur | Publier | Vous'],
    [1, '> | a | b |\n> | 1 | 2 |'],
    [5, 'Texte.\n\n- un\n\n  | a | b |\n  | 1 | 2 |'],
    [1, 'Nom | Rôle\nMarie | Éditrice'],
    [3, '| a | b |\n\n| --- | --- |\n\n| 1 | 2 |'],
    [5, '| a | b |\n| --- | --- |\n| 1 | 2 |\n\n| 3 | 4 |'],
    [1, 'Nom\tRôle\nMarie\tÉditrice'],
    [3, '+-----+-----+\n| a   | b   |\n+-----+-----+\n| 1   | 2   |\n+-----+-----+'],
  ],
  passes: [
    '| a | b |\n| --- | --- |\n| 1 | 2 |',
    '| a | b |\n| --- | --- |\n| 1 |',
    '| a | b |\n| --- | --- |\n| 1 | 2 | |',
    '`| a | b |`\n`| 1 | 2 |`',
    'Un | deux',
    '```\n| a | b |\n| 1 | 2 |\n```',
    '| a | b |\n|:--|--:|\n| 1 | 2 |',
    'A \\| B\nC \\| D',
    'Accueil | Contact',
    'Un\tmot',
    '| a | b |\n| --- | --- |\n| 1 | 2 |\n\nUn texte | deux | trois',
  ],
};
