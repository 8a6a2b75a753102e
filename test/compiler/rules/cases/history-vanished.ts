import { against, catalogue, certification, former, page, recorded } from '../../ledger/recorded-page.js';
import type { RuleCases } from '../rule-cases.js';

export const cases: RuleCases = {
  fails: [
    ['history.json:28', async () => against(page(catalogue), await recorded(page(certification, catalogue)))],
    [
      'producteur.md:8',
      async () => against(page(certification.replace('#certification', '#badge')), await recorded(page(certification))),
    ],
    // A draft, told once, and a question that somebody folded.
    [
      'producteur.md:1',
      async () => {
        const [{ path, value }] = page(certification) as [{ path: string; value: string }];
        const draft = { path, value: value.replace('summary:', 'draft: true\nsummary:') };
        const found = await against([draft, { path: 'a.md', value: 'x' }], await recorded(page(certification)));
        return found.filter(({ rule }) => rule === 'history-vanished').length === 1 ? found : [];
      },
    ],
    [
      'producteur.md:10',
      async () =>
        against(
          page(`<details>\n\n${certification}\n\n</details>`, catalogue),
          await recorded(page(certification, catalogue)),
        ),
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
