import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { expect, inject, test } from 'vitest';
import { pages } from '../../src/faq/index.js';
import { root } from '../../scripts/root.js';

const run = promisify(execFile);

interface Manifest {
  readonly dependencies?: object;
  readonly exports: Readonly<Record<string, unknown>>;
}

test('publint finds nothing in the packed package', async () => {
  const { messages, pkg } = await publint({
    pkgDir: join(inject('project'), 'node_modules/datagouv-faq'),
    strict: true,
    // The folder holds what was packed already.
    pack: false,
  });
  expect(messages.map((message) => formatMessage(message, pkg))).toEqual([]);
});

test('every entry point has right types for ESM and CommonJS, and where TypeScript resolves as Node 10 did', async () => {
  const manifest = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as Manifest;
  const entries = Object.keys(manifest.exports).filter(
    (entry) => !entry.includes('*') && !/\.(?:json|txt)$/.test(entry),
  );
  const pageEntries = pages.flatMap(({ id, sections }) => [`pages/${id}`, `sections/${id}/${sections[0]!.id}`]);
  const isModule = (entry: string) => !Object.hasOwn(Object(manifest.exports[entry]), 'require');
  const names = (some: readonly string[]) => some.map((one) => one.replace(/^\.\/?/, '') || '.');
  const attw = join(root, 'node_modules/@arethetypeswrong/cli/dist/index.js');
  const check = (profile: string, checked: readonly string[]) =>
    run(process.execPath, [
      attw,
      inject('tarball'),
      '--profile',
      profile,
      '--format',
      'ascii',
      '--entrypoints',
      ...checked,
    ]);
  await Promise.all([
    check('strict', [...names(entries.filter((entry) => !isModule(entry))), ...pageEntries]),
    check('esm-only', names(entries.filter(isModule))),
  ]).catch((error: { stdout: string }) => {
    throw new Error(error.stdout);
  });
});

test('installs nothing else', async () => {
  const manifest = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as Manifest;
  expect(manifest.dependencies).toBeUndefined();
});
