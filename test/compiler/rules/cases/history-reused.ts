import { against, answer, certification, former, other, page, recorded, section } from '../../ledger/recorded-page.js';
import type { RuleCases } from '../rule-cases.js';

export const cases: RuleCases = {
  fails: [
    [
      'producteur.md:8',
      async () =>
        against(
          page(section('certification', 'Où trouver le catalogue ?', other)),
          await recorded(page(certification)),
        ),
    ],
    [
      'producteur.md:8',
      () => against(page(certification), { 'producteur#certification': former({ removed: 'Sujet retiré.' }) }),
    ],
  ],
  passes: [
    async () =>
      against(page(section('certification', 'Où trouver le catalogue ?', answer)), await recorded(page(certification))),
    async () =>
      against(
        page(section('certification', 'Comment faire certifier mon organisation ?', other)),
        await recorded(page(certification)),
      ),
  ],
};
