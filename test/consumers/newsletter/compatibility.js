/** What mail programs are known not to support (caniemail.com), against the list of what we accept and why. */
import assert from 'node:assert/strict';
import { caniemail } from 'caniemail';
import { accepted } from './accepted.js';
import { issue } from './issue.js';

const { issues } = caniemail({ clients: ['gmail.*', 'outlook.*', 'apple-mail.*'], html: issue.html });
const found = new Map();
for (const [client, features] of issues.errors) {
  for (const { title } of features) found.set(title, (found.get(title) ?? new Set()).add(client));
}
const unexpected = [...found].filter(([title]) => !Object.hasOwn(accepted, title));
assert.deepEqual(unexpected.map(([title, clients]) => `${title}: ${[...clients].join(', ')}`), []);
console.log(`caniemail: ${found.size} features are not supported everywhere, all of them on the list`);
