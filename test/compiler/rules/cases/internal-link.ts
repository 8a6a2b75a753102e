import type { RuleCases } from '../rule-cases.js';

export const cases: RuleCases = {
  fails: [
    [1, '[a](b.md)'],
    [1, '[a](#b)'],
    [1, '[a](../../b)'],
  ],
  passes: ['## A {#a}\n\n[a](#a) [b](page.md) [c](page.md#a) [d](/page)', '[a](b.pdf)'],
};
