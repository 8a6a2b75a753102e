import type { RuleCases } from '../rule-cases.js';

export const cases: RuleCases = {
  fails: [
    [1, 'Une&nbsp espace.'],
    [1, 'Un caf&eacute ici.'],
    [1, 'It&#8217s here.'],
    [1, 'Une&amp;nbsp;espace.'],
    [1, 'Un mot<o:p></o:p> ici.'],
    [1, 'Un < b>mot ici.'],
    [1, '<!- à revoir ->'],
    [1, '&gt; Un texte cité.\n&gt; Sa suite.'],
    [3, 'Texte.\n\n＞ Un texte cité.'],
    [3, 'Texte.\n\n<!-- à revoir\n\nLa suite.'],
    [2, '<details><summary>Plus</summary>\nUn mot **fort**.\n</details>'],
    [2, '<div>\n[le guide](https://www.data.gouv.fr/)\n</div>'],
    [1, 'Texte. <!-- à revoir\n\nSuite.'],
  ],
  passes: [
    'Texte. <!-- à revoir\nici --> Suite, `<!--` et \\<!-- a.',
    'Une&nbsp;espace, R&D, A&B &amp; C.',
    'https://www.data.gouv.fr/?a=1&copy=2',
    '[a](https://www.data.gouv.fr/?a=1&reg)',
    'Le code `&nbsp` et `&amp;nbsp;` ici.',
    'a < b et c > d',
    '&gt; 5 ans, a &gt; b, ＞ seul',
    '<details><summary>Plus</summary>\n\nUn mot **fort**.\n\n</details>',
    '<div><code>**a**</code></div>',
    '<p>Un texte.</p>',
  ],
};
