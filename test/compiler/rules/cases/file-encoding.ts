import type { RuleCases } from '../rule-cases.js';

export const cases: RuleCases = {
  fails: [
    ['a.md:2', [{ path: 'a.md', value: new Uint8Array([0x0a, 0xff]) }]],
    ['a.md:1', [{ path: 'a.md', value: new Uint8Array([0xff, 0xfe, 0x61, 0x00]) }]],
  ],
  passes: [[{ path: 'a.md', value: new TextEncoder().encode('\ufeffé') }]],
};
