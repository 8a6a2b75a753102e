import type { RuleCases } from '../rule-cases.js';

export const cases: RuleCases = {
  fails: [
    [1, '##Comment faire ? {#faire}\n\nTexte.'],
    [1, '##\u00a0Comment faire ? {#faire}\n\nTexte.'],
    [3, 'Texte.\n\n###Comment faire ?'],
    [2, 'Texte.\n##Comment faire ?'],
    [1, '####### Comment faire ?'],
    [1, '#Titre\n\nTexte.'],
    [1, 'Comment faire ? {#faire}\n\nTexte.'],
    [1, '**Comment faire ?** {#faire}\n\nTexte.'],
    [1, '> ##Titre'],
    [1, '##\n\nTexte.'],
    [1, '## {#vide}\n\nTexte.'],
    [1, '# # Titre\n\nTexte.'],
  ],
  passes: [
    '## Comment faire ? {#faire}\n\nTexte.',
    '#1 et #2 sont ouverts.',
    '#opendata et #rgpd',
    '\\##Titre',
    '```\n##Titre\n```',
    'Un dièse # seul.',
    'Texte `{#id}`',
    '### Titre ###\n\nTexte.',
    '## Le langage C #\n\nTexte.',
  ],
};
