import { against, certification, former, page } from '../../ledger/recorded-page.js';
import type { RuleCases } from '../rule-cases.js';

export const cases: RuleCases = {
  fails: [
    [
      'history.json:2',
      () =>
        against(page(certification), {
          'producteur#a': former({ moved: 'producteur#b' }),
          'producteur#b': former({ moved: 'producteur#certification' }),
        }),
    ],
    [
      'history.json:2',
      () =>
        against(page(certification), {
          'producteur#a': former({ moved: 'producteur#b' }),
          'producteur#b': former({ moved: 'producteur#a' }),
        }),
    ],
  ],
  passes: [() => against(page(certification), { 'producteur#a': former({ moved: 'producteur#certification' }) })],
};
