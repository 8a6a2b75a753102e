import type { RuleCases } from '../rule-cases.js';

export const cases: RuleCases = {
  options: {
    editorial: {
      urls: [
        { url: 'https://www.data.gouv.fr/datasets' },
        { url: 'mailto:support@data.gouv.fr' },
        { url: 'https://www.data.gouv.fr/doute', unverified: true },
        { url: 'https://twitter.com/etalab', pages: ['index.md'] },
      ],
    },
  },
  fails: [
    [1, '[support](mailto:suport@data.gouv.fr)'],
    [1, '[catalogue](https://www.data.gouv.fr/dataset)'],
    [1, '[doute](https://www.data.gouv.fr/doute)'],
    [1, '[hier](https://twitter.com/etalab)'],
  ],
  passes: [
    '[support](mailto:support@data.gouv.fr)',
    '[catalogue](https://www.data.gouv.fr/datasets)',
    '[page](page.md)',
    [{ path: 'index.md', value: '[hier](https://twitter.com/etalab)' }],
  ],
};
