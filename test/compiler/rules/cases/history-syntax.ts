import { against, certification, page } from '../../ledger/recorded-page.js';
import type { RuleCases } from '../rule-cases.js';

export const cases: RuleCases = {
  fails: [
    ['history.json:3', () => against(page(certification), '{\n  "a": {}\n<<<<<<< HEAD\n}')],
    ['history.json:2', () => against(page(certification), '{\n  "a b": {}\n}')],
    ['history.json:2', () => against(page(certification), '{\n  "a": { "titel": "x" }\n}')],
  ],
  passes: [() => against(page(certification), '{}')],
};
