import { against, catalogue, certification, former, page, recorded } from '../../ledger/recorded-page.js';
import type { RuleCases } from '../rule-cases.js';

export const cases: RuleCases = {
  fails: [
    ['history.json:28', async () => against(page(catalogue), await recorded(page(certification, catalogue)))],
    [
      'producteur.md:8',
      async () => against(page(certification.replace('#certification', '#badge')), await recorded(page(certification))),
    ],
  ],
  passes: [
    async () =>
      against(page(catalogue), {
        ...(await recorded(page(catalogue))),
        'producteur#certification': former({ removed: 'Sujet retiré.' }),
      }),
  ],
};
