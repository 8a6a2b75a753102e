import { existsSync } from 'node:fs';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readFaq } from '../../src/cli/faq/read-faq.js';
import type { CatalogFile } from '../../src/data/model.js';
import { project, runCli, twoPages, writeTree } from './run-cli.js';

describe('exit codes', () => {
  const broken = { 'docs/index.md': '---\ntitle: Aide\nsummary: Oui.\n---\n\n[x](nulle-part.md)\n' };
  const table: readonly (readonly [
    name: string,
    files: Record<string, string>,
    args: readonly string[],
    code: number,
  ])[] = [
    ['a clean folder', twoPages, ['check', 'docs'], 0],
    ['warnings only', { 'docs/index.md': '# Aide\n\nTexte.\n' }, ['check', 'docs'], 0],
    ['an error in the content', broken, ['check', 'docs'], 1],
    ['an error in the content, when building', broken, ['build', 'docs', '--out', 'faq'], 1],
    ['an error turned into a warning', broken, ['check', 'docs', '--rule', 'internal-link=warn'], 0],
    [
      'a warning turned into an error',
      { 'docs/index.md': '# Aide\n\nTexte.\n' },
      ['check', 'docs', '--rule', '*=error'],
      1,
    ],
    ['a folder that is not there', {}, ['check', 'docs'], 2],
    ['a folder without Markdown', { 'docs/a.txt': '' }, ['check', 'docs'], 2],
    ['an unknown command', {}, ['frobnicate'], 2],
    ['an unknown option', twoPages, ['check', 'docs', '--frobnicate'], 2],
    ['an unknown rule', twoPages, ['check', 'docs', '--rule', 'internal-links=off'], 2],
    ['a malformed rule', twoPages, ['check', 'docs', '--rule', 'internal-link'], 2],
    ['an unknown language', twoPages, ['check', 'docs', '--lang', 'de'], 2],
    ['a count that is none', twoPages, ['check', 'docs', '--jobs', 'many'], 2],
    ['an edit address that is none', twoPages, ['check', 'docs', '--edit-url', 'content'], 2],
    ['help', {}, ['--help'], 0],
    ['help of a command', {}, ['build', '--help'], 0],
    ['the version', {}, ['--version'], 0],
  ];
  test.each(table)('%s', async (_name, files, args, code) => {
    const { code: actual, stderr, stdout } = await runCli(args, await project(files));
    expect(actual, stdout + stderr).toBe(code);
  });
});

test('help shows examples and the exit codes, and names no file of this machine', async () => {
  const help = (await runCli(['--help'], '/')).stdout + (await runCli(['build', '--help'], '/')).stdout;
  expect(help).toContain('Exit codes:');
  expect(help).toContain('$ datagouv-faq build docs');
  expect(help).not.toContain(process.cwd());
});

test('says what is wrong where, in French, or in English when asked', async () => {
  const folder = await project({ 'docs/index.md': '---\ntitle: Aide\nsummary: Oui.\n---\n\n[x](nulle-part.md)\n' });
  expect((await runCli(['check', 'docs'], folder)).stderr).toMatch(/index\.md:6:1 {2}erreur .*nulle-part\.md/);
  expect((await runCli(['check', 'docs', '--lang', 'en'], folder)).stderr).toMatch(/index\.md:6:1 {2}error /);
});

test('gives programs JSON or workflow commands on standard output, and nothing else there', async () => {
  const folder = await project({ 'docs/index.md': '# Aide\n\nTexte.\n' });
  const { stdout } = await runCli(['check', 'docs', '--report', 'json'], folder);
  expect((JSON.parse(stdout) as { rule: string }[]).map(({ rule }) => rule)).toContain('front-matter-missing');
  expect((await runCli(['check', 'docs', '--report', 'github'], folder)).stdout).toMatch(/^::warning file=index\.md/);
  expect((await runCli(['check', 'docs'], folder)).stdout).toBe('');
});

test('honours FORCE_COLOR, and NO_COLOR above it', async () => {
  const folder = await project({ 'docs/index.md': '# Aide\n\nTexte.\n' });
  const stderr = async (env: Record<string, string>) => (await runCli(['check', 'docs'], folder, { env })).stderr;
  expect(await stderr({})).not.toContain('\u001b[');
  expect(await stderr({ FORCE_COLOR: '1' })).toContain('\u001b[');
  expect(await stderr({ FORCE_COLOR: '1', NO_COLOR: '1' })).not.toContain('\u001b[');
});

describe('build', () => {
  test('writes modules that know their pages', async () => {
    const folder = await project({ ...twoPages, 'package.json': '{ "name": "aide", "version": "2.1.0" }' });
    expect((await runCli(['build', 'docs', '--out', 'out/faq'], folder)).code).toBe(0);
    const module = (await import(join(folder, 'out/faq/index.js'))) as typeof import('../../src/faq/index.js');
    expect(module.getSection('suite#fin' as never).html).toBe('<p>Texte.</p>');
    expect(() => module.getPage('nope' as never)).toThrow(RangeError);
    expect(module.faq.version).toBe('2.1.0');
    expect(module.faq.attribution.source).toBe('aide');
    const section = (await import(join(folder, 'out/faq/sections/suite/fin.js'))) as { html: string; section: object };
    expect(section.section).toEqual(module.getSection('suite#fin' as never));
  });

  test.each(['nothing', 'a ledger'])(
    'writes the same data in each format, with %s beside the pages',
    async (ledger) => {
      // A page with every sign that ends a line somewhere, in a project whose scripts are CommonJS.
      const text = `Fin ; « const links = []; »\u2028suite.`;
      const suite = twoPages['docs/suite.md'].replace('Texte.', text);
      const folder = await project({ ...twoPages, 'docs/suite.md': suite, 'package.json': '{ "type": "commonjs" }' });
      if (ledger === 'a ledger') await writeTree(folder, { 'docs/history.json': '{}' });
      for (const format of ['json', 'modules', 'pages'])
        expect((await runCli(['build', 'docs', '--format', format, '--out', format], folder)).code).toBe(0);
      const io = { cwd: folder, env: {}, stdout: process.stdout, stderr: process.stderr };
      const faq = await readFaq('json', io);
      expect(faq.pages).toHaveLength(2);
      expect(faq.history === undefined).toBe(ledger !== 'a ledger');
      expect(await readFaq('json/faq.json', io)).toEqual(faq);
      expect(await readFaq('modules', io)).toEqual(faq);
      expect(await readFaq('pages', io)).toEqual(faq);
      expect(await readdir(join(folder, 'json'))).toEqual(['faq.json']);
      expect((await readdir(join(folder, 'pages'), { recursive: true })).sort()).toEqual([
        'catalog.json',
        'pages',
        'pages/index.json',
        'pages/suite.json',
      ]);
      const catalog = JSON.parse(await readFile(join(folder, 'pages/catalog.json'), 'utf8')) as CatalogFile;
      const { links: _links, ...rest } = faq;
      expect(catalog).toEqual({ ...rest, pages: faq.pages.map(({ id, path, title }) => ({ id, path, title })) });
    },
  );

  test('leaves the old output whole when the content has errors', async () => {
    const folder = await project(twoPages);
    await runCli(['build', 'docs'], folder);
    const before = await readFile(join(folder, 'faq/index.js'), 'utf8');
    await rm(join(folder, 'docs/suite.md'));
    expect((await runCli(['build', 'docs'], folder)).code).toBe(1);
    expect(await readFile(join(folder, 'faq/index.js'), 'utf8')).toBe(before);
  });

  test('removes from the output what left the content', async () => {
    const folder = await project(twoPages);
    await runCli(['build', 'docs'], folder);
    await rm(join(folder, 'docs/suite.md'));
    await writeFile(join(folder, 'docs/index.md'), '---\ntitle: Aide\nsummary: Oui.\n---\n\nTexte.\n');
    expect((await runCli(['build', 'docs'], folder)).code).toBe(0);
    expect(existsSync(join(folder, 'faq/pages/suite.js'))).toBe(false);
  });

  test.each([
    ['a folder with files of another origin', 'src', { 'src/app.ts': '' }],
    ['a folder that only looks like an output', 'src', { 'src/index.js': '', 'src/pages/a.js': '' }],
    ['the content itself', 'docs', {}],
    ['a folder that holds the content', '.', {}],
  ])('refuses to replace %s', async (_name, out, files) => {
    const folder = await project();
    await writeTree(folder, { ...twoPages, ...files });
    const { code, stderr } = await runCli(['build', 'docs', '--out', out], folder);
    expect(code).toBe(2);
    expect(stderr).toContain('--out');
    for (const path of [...Object.keys(twoPages), ...Object.keys(files)])
      expect(existsSync(join(folder, path))).toBe(true);
  });

  test('keeps drafts out unless asked for, and says where each section is edited', async () => {
    const folder = await project({
      ...twoPages,
      'docs/plus.md': '---\ntitle: Plus\nsummary: Bientôt.\ndraft: true\n---\n\n## À venir {#a-venir}\n\nTexte.\n',
    });
    const pages = async (...more: string[]) => {
      await runCli(['build', 'docs', '--format', 'json', ...more], folder);
      const faq = JSON.parse(
        await readFile(join(folder, 'faq/faq.json'), 'utf8'),
      ) as import('../../src/data/model.js').Faq;
      return faq.pages;
    };
    expect((await pages()).map(({ id }) => id)).toEqual(['index', 'suite']);
    expect((await pages('--drafts')).map(({ id }) => id)).toEqual(['index', 'plus', 'suite']);
    const [, suite] = await pages('--edit-url', 'https://example.org/edit/main/docs');
    expect(suite!.sections[0]!.source.editUrl).toBe('https://example.org/edit/main/docs/suite.md#L6');
  });
});
