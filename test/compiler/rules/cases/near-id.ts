import type { RuleCases } from '../rule-cases.js';

export const cases: RuleCases = {
  fails: [
    [1, '## Où publier ? [#ou]\n\nx'],
    [1, '## Où publier ? {id=ou}\n\nx'],
    [1, '## Où publier ? {#ou}.\n\nx'],
    [1, '## Où publier ? {#ou\n\nx'],
    [1, '## Où publier ? #ou}\n\nx'],
    [1, '## Où publier ? (#ou)\n\nx'],
    [1, '## Où publier ? {ou-publier}\n\nx'],
    [1, '## Où publier ? {ou}\n\nx'],
    [1, '## Où publier ? { id="ou" }\n\nx'],
    [1, '## Où publier ? #ou-publier\n\nx'],
    [2, '## Où publier ?\n{#ou}\n\nx'],
    [1, '## Où publier ? {#ou} {#ici}\n\nx'],
    [1, '## Où {#ou} publier ?\n\nx'],
  ],
  passes: [
    '## Où publier ? { #ou }\n\nx',
    '## Où publier ? {#ou}\n\nx',
    '## Où publier ? {#ou .grand}\n\nx',
    '## GET /users/{id}\n\nx',
    '## Corrigé (#432)\n\nx',
    '## Le langage C#\n\nx',
    '## Où publier ? `{ou}`\n\nx',
    '## Où publier ? {#ou} ##\n\nx',
    '## Où publier ? ## {#ou}\n\nx',
    '## Où publier ?\n{: #ou}\n\nx',
    '## Le mot-dièse #opendata\n\nx',
  ],
};
