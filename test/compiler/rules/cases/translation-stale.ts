import { asked, compileBoth, english, french, recordBoth } from '../../site/translated-site.js';
import type { RuleCases } from '../rule-cases.js';

const before = [french(asked('a')), english(asked('a'))];
const after = [french(asked('a', 'Une réponse nouvelle.')), english(asked('a'))];

export const cases: RuleCases = {
  fails: [
    ['en/faq/producteur.md:7', async () => (await compileBoth(after, await recordBoth(before))).diagnostics],
    [
      'en/faq/producteur.md:7',
      async () => {
        const moved = [{ ...before[0]!, value: `${before[0]!.value}`.replace('données', '[données](#a)') }, before[1]!];
        return (await compileBoth(moved, await recordBoth(before))).diagnostics;
      },
    ],
  ],
  passes: [async () => (await compileBoth(before, await recordBoth(before))).diagnostics],
};
