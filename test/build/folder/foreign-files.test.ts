import * as fc from 'fast-check';
import { mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { mainFiles, outputFormats } from '../../../src/build/outputs/main-files.js';
import { versions } from '../../cli/commands/two-versions.js';
import { inMemory, project, runCli, twoPages, writeTree } from '../../cli/run-cli.js';
import { readTree } from '../../read-tree.js';
import { runs } from '../../runs.js';

const foreignOutputs: readonly (readonly [
  row: string,
  files: Readonly<Record<string, string>>,
  named: RegExp,
])[] = [
  ['a site with any faq.json', { 'index.js': 'x', 'pages/home.tsx': 'x', 'sections/hero.css': 'x', 'faq.json': '{}' }, /faq\.json|index\.js|pages/],
  ['a site with any catalog.json', { 'catalog.json': '[]', 'pages/home.tsx': 'x' }, /catalog\.json/],
  ['an output of the version before, which has no mark', { 'faq.json': '{"version":"0.1.0","pages":[]}' }, /faq\.json/],
  ['a mark that is none', { '.datagouv-faq.json': '{}', 'a.txt': 'x' }, /a\.txt/],
  ['a mark that does not name a file', { '.datagouv-faq.json': '{"writtenBy":"datagouv-faq","files":{}}', 'a.txt': 'x' }, /a\.txt/],
]; // prettier-ignore

describe.each(outputFormats)('build --format %s', (format) => {
  test.each(foreignOutputs)('refuses %s', async (_row, files, named) => {
    const folder = await project(twoPages, inMemory);
    await writeTree(join(folder, 'site'), files);
    const before = readTree(join(folder, 'site'));
    const { code, stderr } = await runCli(['build', 'docs', '--out', 'site', '--format', format], folder);
    expect(code).toBe(2);
    expect(stderr).toMatch(named);
    expect(stderr).toContain('--out');
    expect(readTree(join(folder, 'site'))).toEqual(before);
    expect(readdirSync(folder).sort()).toEqual(['docs', 'site']);
  });

  const changes: readonly (readonly [row: string, change: (out: string) => void])[] = [
    ['a file that somebody added', (out) => writeFileSync(join(out, 'notes.txt'), 'mine')],
    ['a file added below', (out) => (mkdirSync(join(out, 'pages/x'), { recursive: true }), writeFileSync(join(out, 'pages/x/notes.txt'), 'mine'))],
    ['a file that somebody changed', (out) => writeFileSync(join(out, mainFiles[format]), 'mine')],
    ['a link in the place of a file', (out) => (rmSync(join(out, mainFiles[format])), symlinkSync('/etc/hostname', join(out, mainFiles[format])))],
  ]; // prettier-ignore
  test.each(changes.flatMap((row) => [[...row, []] as const, [...row, ['--cache', 'cache']] as const]))(
    'an earlier output with %s is kept %#',
    async (_row, change, more) => {
      const folder = await project(twoPages, inMemory);
      const build = () => runCli(['build', 'docs', '--format', format, '--lang', 'en', ...more], folder);
      expect((await build()).code).toBe(0);
      expect((await build()).stderr).toContain('nothing to change');
      change(join(folder, 'faq'));
      const before = readTree(join(folder, 'faq'));
      await writeTree(folder, { 'docs/suite.md': twoPages['docs/suite.md'].replace('Texte', 'Autre') });
      const { code, stderr } = await build();
      expect(code, stderr).toBe(2);
      expect(
        ['notes.txt', mainFiles[format]].some((name) => stderr.includes(name)),
        stderr,
      ).toBe(true);
      expect(readTree(join(folder, 'faq'))).toEqual(before);
    },
  );

  test('builds into an empty folder, again, and after its files were deleted', async () => {
    const folder = await project(twoPages, inMemory);
    mkdirSync(join(folder, 'faq'));
    const build = () => runCli(['build', 'docs', '--format', format], folder);
    expect((await build()).code).toBe(0);
    const first = readTree(join(folder, 'faq'));
    rmSync(join(folder, 'faq', mainFiles[format]));
    expect((await build()).code).toBe(0);
    expect(readTree(join(folder, 'faq'))).toEqual(first);
  });
});

const commands = [
  ['build', 'docs'],
  ['build', 'docs', '--cache', 'cache'],
  ['build', 'docs', '--format', 'json'],
  ['build', 'docs', '--format', 'pages'],
  ['newsletter', 'new.json', '--since', '0.1.0', '--out', 'faq'],
  ['newsletter', 'new.json', '--since', '0.1.0', '--out', 'issue'],
  ['newsletter', 'new.json', '--since', '0.2.0', '--out', 'issue'],
  ['render', 'a', '--faq', 'new.json', '--out', 'faq/a.html'],
  ['redirects', 'new.json'],
  ['fix', 'docs'],
] as const;

/** Names that a build might take for its own, and others. */
const names = fc.constantFrom(
  'index.js', 'index.d.ts', 'faq.json', 'catalog.json', 'package.json', 'issue.html', 'issue.txt', 'issue.eml', 'a.txt', 'pages/suite.js',
  'pages/suite.json', 'pages/_module.d.ts', 'pages/home.tsx', 'sections/suite/fin.js', '.git/HEAD', '.env',
); // prettier-ignore
const places = fc.constantFrom('faq', 'issue', 'docs', '.', '.faq', '.faq.next', '.faq.old', 'cache/other');
const files = fc.uniqueArray(fc.tuple(places, names, fc.string()), { selector: ([place, name]) => `${place}/${name}` });

test('whatever stands in and around --out, every command leaves each foreign byte', async () => {
  await fc.assert(
    fc.asyncProperty(
      files,
      fc.array(fc.constantFrom(...commands), { minLength: 1, maxLength: 3 }),
      fc.boolean(),
      async (foreign, steps, isBuilt) => {
        const folder = await versions(inMemory);
        await writeTree(folder, { ...twoPages, 'docs/history.json': '{}' });
        if (isBuilt) for (const step of [commands[0], commands[5]]) await runCli(step, folder);
        for (const [place, name, value] of foreign) {
          mkdirSync(dirname(join(folder, place, name)), { recursive: true });
          writeFileSync(join(folder, place, name), `mine ${value}`);
        }
        const mine = Object.entries(readTree(folder)).filter(([, value]) => value.startsWith('mine '));
        for (const step of steps) await runCli(step, folder);
        const after = readTree(folder);
        for (const [path, value] of mine) expect(after[path], path).toBe(value);
        rmSync(folder, { recursive: true });
      },
    ),
    { numRuns: runs(25) },
  );
});
