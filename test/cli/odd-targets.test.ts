import { chmodSync, existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { beside, hostMark, lockOf } from '../../src/build/folder/beside.js';
import { readTree } from '../read-tree.js';
import { project, runCli, twoPages, writeTree } from './run-cli.js';

describe('a cache that mingles with pages or with an output is refused before anything is written', () => {
  test.each([
    [['build', 'docs', '--cache', 'faq/cache']],
    [['build', 'docs', '--cache', 'faq']],
    [['build', 'docs', '--out', 'cache/faq', '--cache', 'cache']],
    [['build', 'docs', '--cache', '.']],
    [['build', 'docs', '--cache', 'docs']],
    [['check', 'docs', '--cache', 'docs/sub']],
    [['check', 'docs', '--cache', 'built/cache']],
    [['record', 'docs', '--cache', 'built']],
    [['status', 'docs', '--cache', 'docs']],
  ])('%j', async (args) => {
    const folder = await project(twoPages);
    await runCli(['build', 'docs', '--out', 'built'], folder);
    const before = readTree(folder);
    for (const [lang, said] of [
      ['fr', /^--cache ne peut pas être .*Donnez un autre dossier.*\n$/],
      ['en', /^--cache cannot be .*Name another folder.*\n$/],
    ] as const) {
      const { code, stderr } = await runCli([...args, '--lang', lang], folder);
      expect([code, stderr]).toEqual([2, expect.stringMatching(said)]);
    }
    expect(readTree(folder)).toEqual(before);
  });

  test('a hidden folder beside the pages, or below them, holds one', async () => {
    const folder = await project(twoPages);
    for (const cache of ['docs/.cache', 'docs/node_modules/.cache/x', 'cache'])
      expect(await runCli(['build', 'docs', '--cache', cache], folder)).toMatchObject({ code: 0 });
    expect((await runCli(['build', '.', '--cache', '--out', 'other'], join(folder, 'docs'))).code).toBe(0);
  });
});

test('files of others in a folder that is named for a cache stay', async () => {
  const others = Object.fromEntries(Array.from({ length: 120 }, (_, n) => [`site/pages/fr/p${n}.md`, 'theirs']));
  const folder = await project({ ...twoPages, ...others });
  await runCli(['build', 'docs', '--cache', 'site'], folder);
  await writeTree(folder, { 'docs/suite.md': twoPages['docs/suite.md'].replace('Texte', 'Autre texte') });
  await runCli(['build', 'docs', '--cache', 'site'], folder);
  await writeTree(folder, { 'docs/suite.md': twoPages['docs/suite.md'].replace('Texte', 'Un autre texte') });
  await runCli(['build', 'docs', '--cache', 'site'], folder);
  expect(Object.keys(readTree(folder))).toEqual(expect.arrayContaining(Object.keys(others)));
});

test.each(['something', 'nothing'])('what a kill left beside a ledger goes with a record of %s', async (what) => {
  const folder = await project(twoPages);
  if (what === 'nothing') await runCli(['record', 'docs'], folder);
  const claim = beside(join(folder, 'docs/history.json'), 'claim').replace(/claim-\d+/, 'claim-4194305');
  const lock = lockOf(join(folder, 'docs/history.json'));
  const left = { [claim.slice(folder.length + 1)]: '', [lock.slice(folder.length + 1)]: `4194305 ${hostMark()} x` };
  await writeTree(folder, left);
  expect((await runCli(['record', 'docs'], folder)).code).toBe(0);
  expect([claim, lock].filter((path) => existsSync(path))).toEqual([]);
});

describe('what a command prints takes the place of nothing that a FAQ is made of', () => {
  const render = ['render', '--faq', 'built', '--out'];
  test.each([
    [[...render, 'docs/index.md']],
    [[...render, 'docs/new.md']],
    [[...render, 'docs/history.json']],
    [[...render, 'docs/logo.svg']],
    [[...render, 'package.json']],
    [[...render, 'faq.config.json']],
    [[...render, 'built/faq.json', '--format', 'json-ld', '--base-url', 'https://exemple.fr/']],
    [[...render, 'built/new.html']],
    [[...render, 'elsewhere/index.md', '--format', 'text']],
    [['newsletter', 'built', '--since', '2026-01-01', '--out', 'built']],
    [['newsletter', 'built', '--since', '2026-01-01', '--out', 'built/issue']],
  ])('%j', async (args) => {
    const folder = await project({
      ...twoPages,
      'docs/logo.svg': '<svg/>',
      'elsewhere/index.md': twoPages['docs/index.md'],
      'package.json': '{ "version": "1.0.0" }',
      'faq.config.json': '{ "content": "docs" }',
    });
    await runCli(['record'], folder);
    await runCli(['build', '--format', 'json', '--out', 'built'], folder);
    const before = readTree(folder);
    for (const [lang, said] of [
      ['fr', /^--out ne peut pas être .*Donnez un autre chemin\.\n$/],
      ['en', /^--out cannot be .*Name another path\.\n$/],
    ] as const) {
      const { code, stderr } = await runCli([...args, '--lang', lang], folder);
      expect([code, stderr]).toEqual([2, expect.stringMatching(said)]);
    }
    expect(readTree(folder)).toEqual(before);
  });

  test('a page beside a ledger is not replaced by Markdown, without any settings', async () => {
    const folder = await project(twoPages);
    await runCli(['record', 'docs'], folder);
    await runCli(['build', 'docs'], folder);
    const args = ['render', 'index', '--faq', 'faq', '--format', 'markdown', '--out'];
    expect((await runCli([...args, 'docs/suite.md'], folder)).code).toBe(2);
    for (const _ of [1, 2]) expect((await runCli([...args, 'export/suite.md'], folder)).code).toBe(0);
  });

  const renderMarkdown = ['render', 'index', '--faq', 'faq', '--format', 'markdown', '--out', 'notes/une.md'];

  test.each([
    ['a page of a folder that nobody calls content', '---\ntitle: T\nsummary: S\n---\n\nTexte.\n'],
    ['a page without front matter', '# Titre\n\nTexte.\n'],
  ])('Markdown of others is not replaced: %s', async (_, value) => {
    const folder = await project({ ...twoPages, 'notes/une.md': value });
    await runCli(['build', 'docs'], folder);
    const before = readTree(folder);
    expect((await runCli(renderMarkdown, folder)).code).toBe(2);
    expect(readTree(folder)).toEqual(before);
  });

  test('nor what it printed and somebody changed, but for the ends of its lines', async () => {
    const folder = await project(twoPages);
    await runCli(['build', 'docs'], folder);
    expect((await runCli(renderMarkdown, folder)).code).toBe(0);
    const printed = readFileSync(join(folder, 'notes/une.md'), 'utf8');
    await writeTree(folder, { 'notes/une.md': printed.replaceAll('\n', '\r\n') });
    expect((await runCli(renderMarkdown, folder)).code).toBe(0);
    await writeTree(folder, { 'notes/une.md': `${printed}\nUne ligne.\n` });
    const before = readTree(folder);
    expect((await runCli(renderMarkdown, folder)).code).toBe(2);
    expect(readTree(folder)).toEqual(before);
  });

  test('of Markdown that it printed, only the mark is no content', async () => {
    const folder = await project(twoPages);
    await runCli(['build', 'docs'], folder);
    await runCli(['render', 'suite', '--faq', 'faq', '--format', 'markdown', '--out', 'other/suite.md'], folder);
    const { code, stdout } = await runCli(['check', 'other', '--rule', '*=warn', '--report', 'json'], folder);
    expect([code, JSON.parse(stdout)]).toMatchObject([
      0,
      [{ rule: 'html-dropped', found: expect.stringContaining('<!-- datagouv-faq ') }],
    ]);
  });

  test('what it printed itself is replaced, also where the whole project is the content', async () => {
    const pages = Object.fromEntries(Object.entries(twoPages).map(([path, text]) => [path.slice(5), text]));
    const folder = await project({ ...pages, 'faq.config.json': '{ "content": "." }' });
    expect((await runCli(['build'], folder)).code).toBe(0);
    const printed = [
      ['out.html', 'html'],
      ['.export/index.md', 'markdown'],
      ['.export/index.txt', 'text'],
    ];
    for (const [out, format] of [...printed, ...printed])
      expect(await runCli(['render', 'index', '--format', format!, '--out', out!], folder)).toMatchObject({
        code: 0,
        stderr: '',
      });
  });
});

test.each([
  ['fix', 'docs/odd.md', ['fix', 'docs']],
  ['record', 'docs/history.json', ['record', 'docs']],
  ['render', 'faq.html', ['render', '--faq', 'faq', '--out', 'faq.html']],
])('%s leaves %s that is read-only, and says so', async (_, file, args) => {
  const folder = await project(twoPages);
  await runCli(['build', 'docs'], folder);
  await writeTree(folder, { 'docs/odd.md': 'DonnÃ©es.\n', 'docs/history.json': '{}\n', 'faq.html': '' });
  if (args[0] === 'record') rmSync(join(folder, 'docs/odd.md'));
  chmodSync(join(folder, file), 0o444);
  const before = readTree(folder);
  const { code, stderr } = await runCli(args, folder);
  const refusal = `Impossible d’écrire dans ${file} : vous n’en avez pas le droit. (EACCES)\n`;
  // Of several files, it counts those that it could mend.
  expect([code, stderr]).toEqual([2, `${args[0] === 'fix' ? '0 fichier réparé\n' : ''}${refusal}`]);
  expect(readTree(folder)).toEqual(before);
});

test.each([
  ['version', 3, 'la clé « version » : il y faut un texte, on y trouve un nombre.'],
  ['pages', {}, 'la clé « pages » : il y faut une liste, on y trouve un objet.'],
  ['pages', undefined, 'la clé « pages » manque, il y faut une liste.'],
  ['audiences', [{ id: 'a', label: null }], 'la clé « audiences.0.label » : il y faut un texte, on y trouve null.'],
  ['license', { name: 'n', spdx: 's', url: 'javascript:x' }, 'la clé « license.url » n’a pas la forme attendue, on y trouve "javascript:x".'],
])('a faq.json whose %s is %j: key, expected and found are said in French', async (key, value, said) => {
  const folder = await project(twoPages);
  await runCli(['build', 'docs', '--format', 'json'], folder);
  const faq = JSON.parse(readFileSync(join(folder, 'faq/faq.json'), 'utf8')) as object;
  await writeTree(folder, { 'wrong.json': JSON.stringify({ ...faq, [key]: value }) });
  const { stderr } = await runCli(['render', '--faq', 'wrong.json'], folder);
  expect(stderr).toBe(`wrong.json n’est pas un faq.json : ${said}\n`);
}); // prettier-ignore

test('a faq.json that begins with a byte order mark is read', async () => {
  const folder = await project(twoPages);
  await runCli(['build', 'docs', '--format', 'json'], folder);
  await writeTree(folder, { 'a.json': `\ufeff${readFileSync(join(folder, 'faq/faq.json'), 'utf8')}` });
  expect(await runCli(['render', 'suite', '--faq', 'a.json'], folder)).toMatchObject({ code: 0, stderr: '' });
});

test('what is wrong with a faq.json, or with a parser that is missing, is a whole sentence in French', async () => {
  const folder = await project({
    ...twoPages,
    'a.json': '{ "version": "1.0.0", "audiences": [], "page": [] }',
    'b.json': '3',
  });
  expect((await runCli(['render', '--faq', 'a.json'], folder)).stderr).toBe(
    'a.json n’est pas un faq.json : la clé « pages » manque, il y faut une liste. Vouliez-vous dire page ?\n',
  );
  expect((await runCli(['render', '--faq', 'b.json'], folder)).stderr).toBe(
    'b.json n’est pas un faq.json : l’ensemble : il y faut un objet, on y trouve un nombre.\n',
  );
  expect((await runCli(['render', '--faq', 'a.json', '--lang', 'en'], folder)).stderr).toMatch(
    /^a\.json: not a faq\.json: pages: .*\(there is "page"\)\n$/,
  );
});
