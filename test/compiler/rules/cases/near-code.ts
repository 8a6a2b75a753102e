import type { RuleCases } from '../rule-cases.js';

export const cases: RuleCases = {
  fails: [
    [3, 'Texte.\n\n    Une phrase ordinaire qui dit quelque chose.'],
    [1, '	Une phrase ordinaire qui dit quelque chose.'],
    [3, 'Texte.\n\n	Voici ce que vous devez faire :'],
    [1, '```\nDu code que rien ne ferme.'],
    [3, 'Texte.\n\n~~~~\nDu code.\n~~~'],
    [3, '- un\n\n  ```\n  code\n\nTexte.'],
    [1, "'''\nconst a = 1;\n'''"],
    [1, '´´´js\nconst a = 1;\n´´´'],
    [3, 'Texte.\n\n    Une phrase avec [un lien](https://www.data.gouv.fr/) dedans.'],
    [3, 'Texte.\n\n    | a | b |\n    | --- | --- |\n    | c | d |'],
    [3, 'Texte.\n\n    ## Où publier ? {#ou-publier}'],
    [3, 'Texte.\n\n\t• un compte\n\t• un rôle'],
    [3, 'Il faut :\n\n    - un compte\n    - un rôle dans l’organisation'],
    [3, 'Texte.\n\n    **Attention** : ce délai est d’un jour.'],
  ],
  passes: [
    'Texte.\n\n    - name: build\n    - run: npm test',
    'Texte.\n\n    # Commentaire\n    npm test',
    'Texte.\n\n    - alpha\n    - beta',
    '```\nUne phrase ordinaire qui dit quelque chose.\n```',
    'Texte.\n\n    npm install datagouv-faq',
    'Texte.\n\n    const a = 1;\n    Appelle la fonction.',
    '- un\n\n    Une phrase ordinaire dans un élément de liste.',
    'Texte.\n\n    curl https://www.data.gouv.fr/api/1/',
    '````\n```\n````',
    '> ```\n> code\n> ```',
    '~~~\ncode\n~~~~~',
    'Un texte ’’’ et la suite',
  ],
};
