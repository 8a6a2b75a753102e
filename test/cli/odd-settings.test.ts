import { execFileSync } from 'node:child_process';
import { rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { project, runCli, twoPages } from './run-cli.js';

/** What may stand where settings belong, and what is said of it in each language. */
const odd: readonly (readonly [name: string, make: (file: string) => unknown, french: string, english: string])[] = [
  ['a pipe', (file) => execFileSync('mkfifo', [file]), 'pas un fichier ordinaire', 'no regular file'],
  ['a link outside', (file) => symlinkSync('/etc/passwd', file), 'mène hors du dossier', 'leads outside'],
  ['a link to a device', (file) => symlinkSync('/dev/zero', file), 'mène hors du dossier', 'leads outside'],
  ['a link to nothing', (file) => symlinkSync('none', file), 'n’existe pas', 'does not exist'],
  ['a link to itself', (file) => symlinkSync(file, file), 'tournent en rond', 'lead in a circle'],
  ['a secret', (file) => writeFileSync(file, 'root:secret'), 'pas du JSON', 'not JSON'],
  ['a list left open', (file) => writeFileSync(file, '["secret"'), 'pas du JSON', 'not JSON'],
  ['UTF-16', (file) => writeFileSync(file, '\uFEFF{"out":"secret"}', 'utf16le'), 'pas du JSON', 'not JSON'],
  ['nothing', (file) => writeFileSync(file, ''), 'pas du JSON', 'not JSON'],
];

describe.each(['faq.config.json', 'package.json'])('%s', (name) => {
  test.each(odd)('that is %s is refused in a sentence', async (_, make, french, english) => {
    const folder = await project(twoPages);
    make(join(folder, name));
    for (const [lang, said] of [
      ['fr', french],
      ['en', english],
    ] as const) {
      // prettier-ignore
      const { code, stdout, stderr } = await runCli(['check', 'docs', '--lang', lang], folder);
      expect([code, stdout]).toEqual([2, '']);
      expect(stderr).toMatch(/^[^\n]*\n$/);
      expect(stderr).toContain(said);
      expect(stderr).toContain(name);
      expect(stderr).not.toContain('secret');
    }
    rmSync(join(folder, name));
  });
});

test('a setting that is written twice is refused, wherever it stands', async () => {
  const own = '{ "title": "A", "rules": { "acronym": "off",\n "acronym": "warn" },\n "title": "B" }';
  const folder = await project({ ...twoPages, 'faq.config.json': own });
  const { code, stderr } = await runCli(['check', 'docs', '--lang', 'en'], folder);
  expect(code).toBe(2);
  expect(stderr.split('\n')).toEqual([
    'faq.config.json:2:2  acronym is written twice, and the last alone would count: keep one of them.',
    'faq.config.json:3:2  title is written twice, and the last alone would count: keep one of them.',
    '',
  ]);
  rmSync(join(folder, 'faq.config.json'));
  // What else a package.json says twice is its own affair.
  const manifest = `{ "license": "MIT", "license": "MIT", "datagouv-faq": ${own} }`;
  writeFileSync(join(folder, 'package.json'), manifest);
  expect((await runCli(['check', 'docs'], folder)).stderr.match(/est écrit deux fois/g)).toHaveLength(2);
});

test('a Spanish project is told in English, and every language that has words in its own', async () => {
  for (const [lang, said] of [
    ['es', 'no errors'],
    ['en-GB', 'no errors'],
    ['fr-CA', 'aucune erreur'],
  ]) {
    // prettier-ignore
    const folder = await project({ ...twoPages, 'faq.config.json': JSON.stringify({ lang }) });
    expect((await runCli(['check', 'docs'], folder)).stderr).toContain(said);
  }
});
