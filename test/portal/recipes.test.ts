import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../scripts/root.js';
import { readHeaders } from './serve.js';

const read = (path: string) => readFile(join(root, path), 'utf8');
const portal = 'test/consumers/portal';

test('a portal that is copied asks for the package as it is now', async () => {
  const { version } = JSON.parse(await read('package.json')) as { version: string };
  const { dependencies } = JSON.parse(await read(`${portal}/package.json`)) as { dependencies: object };
  expect(dependencies).toHaveProperty('datagouv-faq', `^${version}`);
});

test.each([
  ['the container', `${portal}/nginx.conf`, /add_header (\S+) "([^"]*)" always;/g],
  ['the recipe for Apache', 'docs/portal.md', /Header always set (\S+) "([^"]*)"/g],
])('%s sends the headers that hosts of static sites read', async (_, file, header) => {
  const rules = readHeaders(await read(`${portal}/public/_headers`));
  const sent = (await read(file)).matchAll(header);
  expect(Array.from(sent, ([, name, value]) => [name, value])).toEqual(rules[0]!.headers);
  expect(rules[0]!.headers.map(([name]) => name)).toContain('Content-Security-Policy');
});
