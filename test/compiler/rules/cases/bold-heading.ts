import type { RuleCases } from '../rule-cases.js';

export const cases: RuleCases = {
  fails: [
    [1, '**Ma question ?**\n\nRéponse.'],
    [3, 'Texte.\n\n__Ma question\u202f?__\n\n- Réponse.'],
    [1, '**Ma question ?**\nRéponse.'],
    [1, '**Ma question ?**  \nRéponse.'],
    [1, '**Ma question** ?\n\nRéponse.'],
    [1, '**Qui publie le [guide](https://a.fr) ?**\n\nRéponse.'],
    [3, '## A {#a}\n\n**Ma question ?**\n\n```\nx\n```'],
    [1, '**Les licences possibles**\n\nIl y en a deux.'],
    [1, '**Les licences possibles**\nIl y en a deux.'],
    [3, '## A {#a}\n\n**1. Les licences possibles**\n\n- Il y en a deux.'],
    [7, '## A {#a}\r\n\r\nTexte.\r\n\r\n### B {#b}\r\n\r\n__Les formats__ \r\n\r\nDeux.'],
    [1, '**Licences {#licences}**\n\nIl y en a deux.'],
    [3, '# A\n\n**Quelles licences ? {#licences}**\n\nDeux.'],
  ],
  passes: [
    ':::dsfr-doc-pin[Un titre]{required=true}\nTexte.\n:::\n\n**Une** suite.',
    '## A\n\n**Les licences possibles**\n\nIl y en a deux.',
    '## A {#a}\n\n**Attention au délai**\n\nDeux mois.\n\n**À noter**\n\nx\n\n**Licences**\n\nDeux.\n\n**Une phrase entière.**\n\nx',
    '## A {#a}\n\n**Un lien [ici](#a) suit**\n\nx\n\n**Deux mots :**\n\n- x\n\n> **Les licences possibles**\n>\n> x',
    '**Ma question ?**',
    '**Ma question ?**\n\n## Suite {#suite}\n\nTexte.',
    '**Ma question ?** Réponse.',
    'Une **question ?**\n\nRéponse.',
    '**Un point important.**\n\nTexte.',
    '- **Ma question ?**\n\n  Réponse.',
    '> **Ma question ?**\n>\n> Réponse.',
  ],
};
