import type { RuleCases } from '../rule-cases.js';

export const cases: RuleCases = {
  fails: ['cookie', 'forms', 'location', 'body', 'submit', 'constructor', 'onclick'].map((id) => [
    1,
    `## A {#${id}}\n\nx`,
  ]),
  // A heading without an id gets another one.
  passes: ['## Cookie\n\nx', '## A {#les-cookies}\n\nx', '## A {#cookie-faq}\n\nx'],
};
