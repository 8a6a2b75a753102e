import type { RuleCases } from '../rule-cases.js';

export const cases: RuleCases = {
  fails: [
    [2, '\n---\ntitle: T\nsummary: S\n---\n\nx'],
    [2, '<!-- note -->\n---\ntitle: T\n---\n\nx'],
    [1, '----\ntitle: T\n---\n\nx'],
    [1, '—\ntitle: T\n---\n\nx'],
    [1, '--\ntitle: T\n---\n\nx'],
    [4, '\n\n\n---\ntitle: T\n---\n\nx'],
    [1, ' ---\ntitle: T\n ---\n\nx'],
    [1, '———\ntitle: T\n———\n\nx'],
    [1, '—--\ntitle: T\n---\n\nx'],
    [1, '***\ntitle: T\nsummary: S\n***\n\nx'],
    [1, 'title: T\nsummary: S\n\nx'],
    [3, '# T\n\n---\ntitle: T\nsummary: S\n---\n\nx'],
    [2, '```yaml\n---\ntitle: T\n---\n```\n\nx'],
  ],
  passes: [
    'title: ainsi commence une phrase.\n\nx',
    '***\n\nUn texte.\n\n***',
    '# A {#a}\n\n---\nnote: x\n---\n\nx',

    '---\ntitle: T\nsummary: S\n---\n\nx',
    '# A {#a}\n\nx\n\n---\n\ny: z\n\n---',
    '\n# A {#a}\n\nx',
    '----\n\nUn texte.\n\n---',
    '<!-- note -->\n\n# A {#a}\n\nx',
  ],
};
