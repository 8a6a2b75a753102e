import type { RuleCases } from '../rule-cases.js';

export const cases: RuleCases = {
  options: { foreignTerms: { hackathon: 'en', 'open data': 'en' } },
  fails: [
    [1, 'Un _sprint_ de trois jours.'],
    [1, 'Un <em>sprint</em> de trois jours.'],
  ],
  passes: ['Un _hackathon_ d’open data.', 'Un <em lang="en">sprint</em> de trois jours.'],
};
