import { existsSync } from 'node:fs';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { outputFormats } from '../../../src/build/outputs/main-files.js';
import { readFaq } from '../../../src/cli/faq/read-faq.js';
import { fr } from '../../../src/cli/words/fr.js';
import type { CatalogFile, Faq } from '../../../src/data/model.js';
import { project, runCli, twoPages, writeTree } from '../run-cli.js';

describe('build', () => {
  test('writes modules that know their pages', async () => {
    const folder = await project({ ...twoPages, 'package.json': '{ "name": "aide", "version": "2.1.0" }' });
    expect((await runCli(['build', 'docs', '--out', 'out/faq'], folder)).code).toBe(0);
    const module = (await import(join(folder, 'out/faq/index.js'))) as typeof import('../../../src/faq/index.js');
    expect(module.getSection('suite#fin' as never).html).toBe('<p>Texte.</p>');
    expect(() => module.getPage('nope' as never)).toThrow(RangeError);
    expect(module.faq.version).toBe('2.1.0');
    expect(module.faq).not.toHaveProperty('attribution');
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
      for (const format of outputFormats)
        expect((await runCli(['build', 'docs', '--format', format, '--out', format], folder)).code).toBe(0);
      const io = { cwd: folder, env: {}, stdout: process.stdout, stderr: process.stderr };
      const read = (path: string) => readFaq(path, { io, say: fr });
      const faq = await read('json');
      expect(faq.pages).toHaveLength(2);
      expect(faq.history === undefined).toBe(ledger !== 'a ledger');
      expect(await read('json/faq.json')).toEqual(faq);
      expect(await read('modules')).toEqual(faq);
      expect(await read('pages')).toEqual(faq);
      expect(await readdir(join(folder, 'json'))).toEqual(['.datagouv-faq.json', 'faq.json']);
      expect((await readdir(join(folder, 'pages'), { recursive: true })).sort()).toEqual([
        '.datagouv-faq.json',
        'catalog.json',
        'pages',
        'pages/index.json',
        'pages/suite.json',
      ]);
      const catalog = JSON.parse(await readFile(join(folder, 'pages/catalog.json'), 'utf8')) as CatalogFile;
      // The inventory of links is made from the pages.
      expect(catalog).toEqual({
        ...faq,
        links: undefined,
        pages: faq.pages.map(({ id, path, title }) => ({ id, path, title })),
      });
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
      const faq = JSON.parse(await readFile(join(folder, 'faq/faq.json'), 'utf8')) as Faq;
      return faq.pages;
    };
    expect((await pages()).map(({ id }) => id)).toEqual(['index', 'suite']);
    expect((await pages('--drafts')).map(({ id }) => id)).toEqual(['index', 'plus', 'suite']);
    const [, suite] = await pages('--edit-url', 'https://example.org/edit/main/docs');
    expect(suite!.sections[0]!.source.editUrl).toBe('https://example.org/edit/main/docs/suite.md#L6');
  });
});
