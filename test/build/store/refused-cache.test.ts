import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openLinkCache } from '../../../src/cli/external/link-cache.js';
import { bundle, ended } from '../../cli/bundle-cli.js';
import { project, runCli, twoPages } from '../../cli/run-cli.js';

const cli = await bundle('src/cli/main.ts');

describe.each([
  ['names a file', (cache: string) => writeFileSync(cache, 'mine')],
  ['cannot be written', (cache: string) => (mkdirSync(cache), chmodSync(cache, 0o555))],
])('a cache that %s', (_row, make) => {
  test.each([['build'], ['check']])('costs %s one warning', async (command) => {
    const folder = await project(twoPages);
    make(join(folder, 'store'));
    chmodSync(folder, 0o777);
    const { code, stderr } = await ended(cli.start([command, 'docs', '--cache', 'store', '--lang', 'en'], folder));
    expect(code, stderr).toBe(0);
    expect(stderr.match(/The cache store cannot be written/g)).toHaveLength(1);
    expect(stderr).not.toContain('Cannot write');
  });
});

test.each([
  ['check', 'docs'],
  ['check', 'docs', '--external'],
  ['build', 'docs', '--out', 'elsewhere'],
])('a cache on a read-only disk costs %s %s %s one warning', async (...args) => {
  // Nothing can be made in /proc, not even by root.
  const { code, stderr } = await runCli([...args, '--cache', '/proc/none', '--lang', 'en'], await project(twoPages));
  expect([code, stderr.match(/The cache \/proc\/none cannot be written/g)]).toMatchObject([0, { length: 1 }]);
});

test.each(['{"a":null}', '{"a":{}}', '{"a":{"at":1,"answer":{"kind":"moved"}}}', '[null]', '"a"', 'null'])(
  'a links.json that holds %s counts as empty',
  async (text) => {
    const folder = await project({ 'links.json': text });
    const cache = openLinkCache(join(folder, 'links.json'), 2);
    expect(cache.get('a')).toBeUndefined();
    await cache.save();
  },
);
