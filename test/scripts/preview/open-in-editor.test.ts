import { expect, test } from 'vitest';
import { guardEditor, type Middlewares } from '../../../scripts/preview/open-in-editor.js';

test.each([
  ['a page of this server', { 'x-token': 'known' }, 'passed'],
  ['another site', {}, 403],
  ['another site that guesses', { 'x-token': 'guessed' }, 403],
  ['another site that says where it is', { origin: 'https://example.org', host: 'localhost:5173' }, 403],
])('the editor is opened for %s: %s', (_row, headers, expected) => {
  let handler!: Parameters<Middlewares['use']>[1];
  guardEditor({ use: (path, use) => path === '/__open-in-editor' && (handler = use) }, 'known');
  const response = { statusCode: 200, end: () => {} };
  let passed = false;
  handler({ headers } as never, response as never, () => (passed = true));
  expect(passed ? 'passed' : response.statusCode).toBe(expected);
});
