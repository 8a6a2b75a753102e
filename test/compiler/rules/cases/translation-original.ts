import { asked, english, french } from '../../site/translated-site.js';
import type { RuleCases } from '../rule-cases.js';

export const cases: RuleCases = {
  fails: [['en/faq/producteur.md:11', [french(asked('a')), english(asked('a'), asked('b'))]]],
  passes: [[french(asked('a'), asked('b')), english(asked('b'))]],
};
