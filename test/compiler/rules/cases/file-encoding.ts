import type { RuleCases } from '../rule-cases.js';

export const cases: RuleCases = {
  fails: [['a.md:2', [{ path: 'a.md', value: new Uint8Array([0x0a, 0xff]) }]]],
  passes: [[{ path: 'a.md', value: new TextEncoder().encode('\ufeffé') }]],
};
