import type { RuleCases } from '../rule-cases.js';

export const cases: RuleCases = {
  fails: [
    [3, 'Texte.\n\n    Une phrase ordinaire qui dit quelque chose.'],
    [1, '	Une phrase ordinaire qui dit quelque chose.'],
    [3, 'Texte.\n\n	Voici ce que vous devez faire :'],
  ],
  passes: [
    '```\nUne phrase ordinaire qui dit quelque chose.\n```',
    'Texte.\n\n    npm install datagouv-faq',
    'Texte.\n\n    const a = 1;\n    Appelle la fonction.',
    '- un\n\n    Une phrase ordinaire dans un élément de liste.',
    'Texte.\n\n    curl https://www.data.gouv.fr/api/1/',
  ],
};
