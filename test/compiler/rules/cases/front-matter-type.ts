import type { RuleCases } from '../rule-cases.js';

export const cases: RuleCases = {
  fails: [
    [2, '---\ntitle: 1\n---\n'],
    [2, '---\nreviewed: 2026-13-01\n---\n'],
    [2, '---\nreviewed: 31/08/2026\n---\n'],
    [2, '---\nreviewed: "31 août 2026"\n---\n'],
    [2, '---\nbuttons: x\n---\n'],
    [3, '---\nbuttons:\n  - title: x\n---\n'],
    [2, '---\ndraft: "oui"\n---\n'],
    [2, '---\nlang: français\n---\n'],
    [2, '---\ntitle:\n---\n'],
    [2, '---\ntitle: ""\n---\n'],
    [1, '---\n- title: C\n- summary: S\n---\n'],
    [2, '---\nsummary: Le billet #12\n---\n'],
  ],
  passes: [
    '---\nsummary: S\ndraft: true # à relire\n---\n',
    '---\nsummary: "Le billet #12"\n---\n',
    '---\nsummary: S\ntitle: "1"\nreviewed: 2024-02-29\ndraft: false\nlang: fr-CA\n---\n',
  ],
};
