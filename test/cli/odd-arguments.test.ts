import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readTree } from '../read-tree.js';
import { project, runCli, twoPages, writeTree } from './run-cli.js';

describe('an odd value is refused in one sentence', () => {
  const ledger = ['record', 'docs', '--date', '2026-12-01'];
  test.each([
    [[...ledger, '--changelog', 'docs'], /^docs ne se lit pas[^\n]*ordinaire/],
    [[...ledger, '--moved', 'constructor=suite#fin'], /constructor/],
    [[...ledger, '--moved', '__proto__=suite#fin'], /__proto__/],
    [[...ledger, '--moved', 'suite#a=suite#b', '--moved', 'suite#a=suite#c'], /suite#a a été donnée deux fois/],
    [[...ledger, '--moved', 'suite#a=suite#b', '--removed', 'suite#a=Vide.'], /^suite#a a été donnée deux fois/],
    [[...ledger, '--split', 'suite#a=suite#b,suite#c', '--forget', 'suite#a'], /^suite#a a été donnée deux fois/],
    [['check', 'docs', '--external', '--timeout', '4294967296'], /de 1 à 600000/],
    [['init', 'new', '--yes', '--title', 'a\nb'], /texte d’une ligne/],
    [['init', 'new', '--yes', '--title', ' '], /texte d’une ligne/],
    [['init', 'new', '--yes', '--out=~/faq'], /^--out .* sans ~ ni https/],
    [['build', 'docs', '--out=~/faq'], /^--out .* sans ~ ni https/],
    [['build', 'docs', '--out', '~'], /^--out /],
    [['build', 'docs', '--out', 'https://example.org/faq'], /^--out /],
    [['build', 'docs', '--cache=~/c'], /^--cache /],
    [['build', '~/docs'], /^\[folder\] /],
    [['render', '--faq', 'file:///faq.json'], /^--faq /],
    [['init', 'new', '--yes', '--license', '\u001b[2J'], /texte d’une ligne/],
    [['diff', 'docs/index.md', 'docs/index.md'], /index\.md/],
  ])('%j', async (args, said) => {
    const { code, stderr } = await runCli(args, await project(twoPages));
    expect(code).toBe(2);
    expect(stderr).toMatch(/^[^\n]*\n$/);
    expect(stderr).toMatch(said);
  });
});

describe('who has nothing yet is told how to begin', () => {
  test.each([
    [['check'], /init$/m],
    [['--lang', 'en', 'build'], /To begin a FAQ: npx datagouv-faq init$/m],
    [['check', 'dosc'], /^Le dossier dosc ne se lit pas/],
  ])('%j', async (args, said) => {
    const { code, stderr } = await runCli(args, await project());
    expect([code, stderr]).toEqual([2, expect.stringMatching(said)]);
  });

  test('what is not built yet is told how to be', async () => {
    const folder = await project({ ...twoPages, 'faq.config.json': '{ "content": "docs", "out": "src/faq" }' });
    const { code, stderr } = await runCli(['render', 'suite'], folder);
    expect([code, stderr]).toEqual([2, 'src/faq n’existe pas : « npx datagouv-faq build » l’écrit.\n']);
  });
});

describe('help is asked for as of other programs', () => {
  test.each([
    [['help'], /^Usage: datagouv-faq \[options\] \[command\]/],
    [['help', 'build'], /^Usage: datagouv-faq build /],
    [['--lang', 'en', 'help', 'check'], /^Usage: datagouv-faq check /],
    [['help', 'help'], /^Usage: datagouv-faq \[options\] \[command\]/],
    [['--help', 'build'], /^Usage: datagouv-faq build /],
    [['-h', '--lang', 'en', 'diff'], /^Usage: datagouv-faq diff /],
    [['-v'], /^\d+\.\d+\.\d+\n$/],
    [['-V'], /^\d+\.\d+\.\d+\n$/],
  ])('%j', async (args, said) => {
    const { code, stdout } = await runCli(args, await project());
    expect([code, stdout]).toEqual([0, expect.stringMatching(said)]);
  });

  test.each([
    [['help', 'biuld'], /biuld.*build/],
    [['version'], /--version/],
    [[''], /^Usage: /],
    [[], /^Usage: /],
  ])('of a command that is none, the nearest is named: %j', async (args, said) => {
    const { code, stderr } = await runCli(args, await project());
    expect([code, stderr]).toEqual([2, expect.stringMatching(said)]);
  });
});

test('keys that every object has are no keys of a ledger', async () => {
  const folder = await project(twoPages);
  const { code, stderr } = await runCli(['record', 'docs', '--forget', '__proto__', '--forget', 'constructor'], folder);
  expect([code, stderr]).toEqual([0, expect.stringContaining('history.json')]);
  const gone = { title: 'Ancien', first: { date: '2026-11-30', version: '0.0.1' }, changed: { date: '2026-11-30', version: '0.0.1' } }; // prettier-ignore
  const history = JSON.stringify({ 'suite#ancien': { ...gone, fate: { moved: 'constructor' } } });
  await writeTree(folder, { 'docs/history.json': history });
  const { stdout } = await runCli(['check', 'docs', '--report', 'json'], folder);
  expect(stdout).toContain('"history-target"');
});

test.each(['lexicon.yml', 'links.yml'])(
  '%s whose values stand for themselves or for others is refused at its line',
  async (list) => {
    for (const text of ['a: &x [*x]', 'b: &x [c]\nd: *x']) {
      const folder = await project({ ...twoPages, [`docs/${list}`]: `foreign:\n${text}\n` });
      const { code, stdout } = await runCli(['check', 'docs', '--report', 'json'], folder);
      expect(code).toBe(1);
      expect(JSON.parse(stdout)).toMatchObject([
        { rule: 'list-syntax', path: list, line: text.startsWith('a') ? 2 : 3 },
      ]);
    }
  },
);

test('a project is named after its folder, whatever that is called', async () => {
  const folder = await project({});
  const odd = join(folder, 'a\nb "c" \u001b[2J');
  mkdirSync(odd);
  expect((await runCli(['init', '--yes'], odd)).code).toBe(0);
  expect((await runCli(['check'], odd)).stderr).toContain('aucune erreur');
});

test('an absolute path of the settings is one', async () => {
  const folder = await project(twoPages);
  await writeTree(folder, {
    'p/faq.config.json': JSON.stringify({ content: join(folder, 'docs'), out: join(folder, 'elsewhere') }),
  });
  expect((await runCli(['build'], join(folder, 'p'))).stderr).toContain('../elsewhere');
});

describe('a changelog is written into nothing that a FAQ is made of', () => {
  test.each(['docs/suite.md', 'docs/new.md', 'page.md', 'faq/new.md'])('%s', async (file) => {
    const folder = await project({ ...twoPages, 'page.md': '---\ntitle: T\n---\n\n## A\n\nb\n' });
    await runCli(['build', 'docs'], folder);
    const before = readTree(folder);
    expect((await runCli(['record', 'docs', '--changelog', file], folder)).code).toBe(2);
    expect(readTree(folder)).toEqual(before);
  });

  test('of a project that is all content, CHANGELOG.md is one', async () => {
    const index = twoPages['docs/index.md'].replace(/\[.*\]\(.*\)/, 'la suite');
    const folder = await project({ 'index.md': index, 'CHANGELOG.md': '# Changes\n\nEverything.\n' });
    const { code } = await runCli(['record', '.', '--rule', '*=warn', '--changelog', 'CHANGELOG.md'], folder);
    expect([code, readFileSync(join(folder, 'CHANGELOG.md'), 'utf8')]).toEqual([
      0,
      expect.stringContaining('### Content'),
    ]);
  });
});

test('an address with a question mark is told why it is no base', async () => {
  const { stderr } = await runCli(['render', '--base-url', 'https://x.fr/a?b'], await project());
  expect(stderr).toContain('sans ? ni #');
});

test('a version that nobody can compare is refused', async () => {
  const { code } = await runCli(['record', 'docs', '--content-version', '01.2.3'], await project(twoPages));
  expect(code).toBe(2);
});

describe('init', () => {
  test.each([
    ['a,,a,A', ['a.md', 'index.md']],
    ['index,Index', ['index-faq.md', 'index.md']],
  ])('makes one page for each audience of %s', async (audiences, made) => {
    const folder = await project();
    const { stdout } = await runCli(['init', 'new', '--yes', '--audiences', audiences], folder);
    expect(Object.keys(readTree(join(folder, 'new'))).toSorted()).toEqual(made);
    expect(stdout.match(/^\+ new\//gm)).toHaveLength(made.length);
    expect((await runCli(['check', 'new'], folder)).code).toBe(0);
  });

  test.each(['new', '.', './new/../new'])('makes nothing where builds would replace its pages: %s', async (out) => {
    const folder = await project();
    const { code, stderr } = await runCli(['init', 'new', '--yes', '--out', out], folder);
    expect([code, stderr]).toEqual([2, expect.stringContaining('--out')]);
    expect(readTree(folder)).toEqual({});
  });

  test.each([
    ['./built/', '/built/\n'],
    ['sub/../built', '/built/\n'],
    ['../built', undefined],
    ['/built', undefined],
  ])('leaves out of version control what is built into %s, where that is in the project', async (out, line) => {
    const folder = await project();
    expect((await runCli(['init', 'new', '--yes', '--out', out], folder)).code).toBe(0);
    expect(readTree(folder)['.gitignore']).toEqual(line);
  });
});
