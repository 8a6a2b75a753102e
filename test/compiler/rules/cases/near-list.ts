import type { RuleCases } from '../rule-cases.js';

export const cases: RuleCases = {
  fails: [
    [1, '-premier\n-second'],
    [1, '• premier\n• second'],
    [1, '• premier'],
    [1, '· premier\n· second'],
    [1, '— premier\n— second'],
    [3, 'Voici :\n\n\uf0b7 premier'],
    [2, 'Voici :\n• premier'],
    [1, '1.Premier\n2.Second'],
    [1, '-\u00a0premier'],
    [1, '*premier\n*second'],
    [1, '-premier\n\n-second'],
    [1, '- []à faire'],
    [1, '> • premier'],
  ],
  passes: [
    '- premier\n- second',
    '* premier',
    '1. premier',
    '— Bonjour, dit-il.',
    '-5 °C la nuit\n-3 °C le jour',
    'Un texte • avec un point',
    '```\n• premier\n```',
    '-v et -h',
    '- [ ] à faire\n- [x] fait',
    '\\-premier\n\\-second',
    '*un*\n*deux*',
  ],
};
