import { asked, english, french } from '../../site/translated-site.js';
import type { RuleCases } from '../rule-cases.js';

const pages = [french(asked('a')), english(asked('a')), { path: 'faq/x.md', value: '---\nsummary: S\n---\n\nx\n' }];

export const cases: RuleCases = {
  fails: [['en/faq/x.md:1', [...pages, { path: 'en/faq/x.md', value: '---\nsummary: S\n---\n\nx\n' }]]],
  passes: [
    [...pages, { path: 'en/faq/x.md', value: '---\nsummary: S\nlang: en\n---\n\nx\n' }],
    [...pages, { path: 'faq/en/y.md', value: '---\nsummary: S\n---\n\nx\n' }],
  ],
};
