import { against, certification, page, recorded } from '../../ledger/recorded-page.js';
import type { RuleCases } from '../rule-cases.js';

export const cases: RuleCases = {
  fails: [
    ['history.json:1', () => against(page(certification), {})],
    [
      'producteur.md:8',
      async () => against(page(certification.replace('SIRET', 'SIREN')), await recorded(page(certification))),
    ],
  ],
  passes: [async () => against(page(certification), await recorded(page(certification)))],
};
