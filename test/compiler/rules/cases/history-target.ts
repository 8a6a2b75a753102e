import { against, certification, former, page } from '../../ledger/recorded-page.js';
import type { RuleCases } from '../rule-cases.js';

export const cases: RuleCases = {
  fails: [
    [
      'history.json:2',
      () => against(page(certification), { 'producteur#label': former({ moved: 'producteur#certifcation' }) }),
    ],
  ],
  passes: [() => against(page(certification), { 'producteur#label': former({ moved: 'producteur#certification' }) })],
};
