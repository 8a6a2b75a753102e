import { existsSync } from 'node:fs';
import { chmod, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { bundle, ended } from './bundle-cli.js';
import { project, runCli, twoPages } from './run-cli.js';

const cli = await bundle('src/cli/main.ts');

/** A project that every user may read and write, with a built FAQ. */
async function builtFaq(): Promise<string> {
  const folder = await project(twoPages);
  await chmod(folder, 0o777);
  expect((await runCli(['build', 'docs', '--format', 'json'], folder)).code).toBe(0);
  return folder;
}

describe('a reader that goes away', () => {
  test.each([
    ['render', '--faq', 'faq'],
    ['render', '--faq', 'faq', '--format', 'text'],
    ['diff', 'faq', 'faq', '--format', 'json'],
  ])('ends %s %s %s quietly', async (...args) => {
    const child = cli.start(args, await builtFaq());
    child.stdout!.destroy();
    const { code, stderr } = await ended(child);
    expect([code, stderr]).toEqual([0, '']);
  });

  test('does not keep a build from its end', async () => {
    const folder = await builtFaq();
    const child = cli.start(['build', 'docs', '--out', 'modules', '--report', 'json'], folder);
    child.stdout!.destroy();
    child.stderr!.destroy();
    expect((await ended(child)).code).toBe(0);
    expect(await readFile(join(folder, 'modules/index.js'), 'utf8')).toContain('getPage');
  });

  test('ends a watch', async () => {
    const child = cli.start(['watch', 'docs', '--out', 'modules', '--report', 'json'], await builtFaq());
    child.stdout!.destroy();
    const { code, stderr } = await ended(child);
    expect([code, stderr]).toEqual([0, 'Suivi de docs ; Ctrl-C pour arrêter.\n']);
  });
});

describe.runIf(existsSync('/dev/full'))('an output that cannot be written', () => {
  test.each([
    ['fr', 'La sortie ne s’écrit pas : le disque est plein. (ENOSPC)\n'],
    ['en', 'The output cannot be written: the disk is full. (ENOSPC)\n'],
  ])('fails with a sentence, in %s', async (lang, sentence) => {
    const child = cli.start(['render', '--faq', 'faq', '--lang', lang], await builtFaq(), 'exec >/dev/full');
    const { code, stderr } = await ended(child);
    expect([code, stderr]).toEqual([2, sentence]);
  });

  test('fails also where there is nowhere to say it', async () => {
    const child = cli.start(['frobnicate'], '/', 'exec 2>/dev/full');
    const { code, stdout } = await ended(child);
    expect([code, stdout]).toEqual([2, '']);
  });
});

test('a FAQ that comes through a pipe is told as what it is', async () => {
  const { code, stderr } = await ended(cli.start(['redirects', '/dev/stdin'], await builtFaq()));
  expect([code, stderr]).toEqual([2, expect.stringContaining('pas un fichier ordinaire')]);
});
