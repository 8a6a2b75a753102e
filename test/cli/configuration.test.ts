import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { configurationJsonSchema } from '../../src/build/configuration/schema.js';
import { outputFormats } from '../../src/build/outputs/main-files.js';
import type { Faq } from '../../src/data/model.js';
import { project, runCli } from './run-cli.js';

const page = '---\ntitle: Help\nsummary: Answers.\n---\n\n## When do you open? {#hours}\n\nAt ten.\n';
const settings = {
  content: 'pages',
  out: 'public/faq',
  format: 'json',
  lang: 'en',
  title: 'Town library',
  license: 'CC-BY-4.0',
  rules: { 'heading-id': 'error' },
} as const;

const written = async (files: Record<string, string>, args: readonly string[] = [], below = '.') => {
  const folder = await project({ 'pages/index.md': page, 'docs/index.md': page, ...files });
  const cwd = join(folder, below);
  mkdirSync(cwd, { recursive: true });
  const result = await runCli(['build', ...args], cwd);
  return {
    ...result,
    faq: (path = 'public/faq/faq.json') => JSON.parse(readFileSync(join(folder, path), 'utf8')) as Faq,
  };
};

describe.each([
  ['faq.config.json', { 'faq.config.json': JSON.stringify(settings) }],
  ['package.json', { 'package.json': JSON.stringify({ name: 'x', license: 'ISC', 'datagouv-faq': settings }) }],
])('the settings in %s', (_, files) => {
  test('say what is built, where to, in which language and under which licence', async () => {
    const { code, stderr, faq } = await written(files);
    expect([code, stderr]).toEqual([0, '1 page in public/faq\n']);
    expect(faq().pages[0]!.lang).toBe('en');
    expect(faq()).toMatchObject({
      title: 'Town library',
      license: { spdx: 'CC-BY-4.0', url: 'https://spdx.org/licenses/CC-BY-4.0.html' },
      attribution: { text: 'Source: Town library, frequently asked questions. CC-BY-4.0.' },
    });
  });

  test('give way to the command line', async () => {
    const { stderr, faq } = await written(files, ['docs', '--out', 'elsewhere', '--lang', 'fr']);
    expect(stderr).toBe('1 page dans elsewhere\n');
    expect(faq('elsewhere/faq.json').title).toBe('Town library');
  });

  test('hold in a folder below, with the paths that they have in their file', async () => {
    const { stderr, faq } = await written(files, [], 'src/deep');
    expect(stderr).toBe('1 page in ../../public/faq\n');
    expect(faq().pages).toHaveLength(1);
  });
});

test('without settings there is no title, no licence and no attribution, whatever npm wrote', async () => {
  const manifest = '{ "name": "x", "version": "1.4.0", "license": "ISC" }';
  const { faq } = await written({ 'package.json': manifest }, ['pages', '--out', 'public/faq', '--format', 'json']);
  expect(Object.keys(faq())).toEqual(['version', 'audiences', 'pages', 'links']);
  expect(faq().version).toBe('1.4.0');
});

test('--explain says where each setting comes from', async () => {
  const file = JSON.stringify(settings, null, 2);
  const { stderr } = await written({ 'faq.config.json': file, 'package.json': '{ "version": "1.4.0" }' }, [
    '--explain',
    '--out',
    'elsewhere',
  ]);
  expect(stderr.split('\n').slice(0, 13)).toEqual([
    'content: pages (faq.config.json:2)',
    'out: elsewhere (--out)',
    'assets: – (default)',
    'format: json (faq.config.json:4)',
    'rules: {"heading-id":"error"} (faq.config.json:8)',
    'editorial: false (default)',
    'editUrl: – (default)',
    'lang: en (faq.config.json:5)',
    'title: Town library (faq.config.json:6)',
    'version: 1.4.0 (package.json)',
    'license: CC-BY-4.0 (faq.config.json:7)',
    'attribution: – (default)',
    'lexicon: – (default)',
  ]);
});

test('lists of words and addresses may stand elsewhere', async () => {
  const file = '{ "lexicon": "words/terms.yml", "content": "pages", "out": "public/faq", "format": "json" }';
  const italics = `${page}\nThey say *hackathon*.\n`;
  const { faq } = await written({
    'faq.config.json': file,
    'words/terms.yml': 'foreign:\n  hackathon: en\n',
    'pages/index.md': italics,
  });
  expect(faq().pages[0]!.sections[0]!.html).toContain('lang="en"');
});

test('keys of front matter of one’s own are kept, and held against their schema', async () => {
  const own = page.replace('---\n', '---\nowner: desk\ndescription: What it costs.\n');
  const frontMatter = { extra: 'keep', schema: { type: 'object', properties: { owner: { enum: ['desk', 'board'] } } } };
  const file = JSON.stringify({ content: 'pages', out: 'public/faq', format: 'json', frontMatter });
  const { faq } = await written({ 'faq.config.json': file, 'pages/index.md': own });
  expect(faq().pages[0]!.data).toEqual({ owner: 'desk', description: 'What it costs.' });
  const folder = await project({ 'faq.config.json': file, 'pages/index.md': own.replace('desk', 'nobody') });
  expect((await runCli(['check', '--lang', 'en'], folder)).stderr).toContain('owner');
});

describe('what is wrong with settings is said at its place', () => {
  test.each([
    ['{\n  "contnet": "pages"\n}', ['2:3  No setting is named contnet. Did you mean content?']],
    [
      '{\n\t"rules": {\n\t\t"headign-id": "off"\n\t}\n}',
      ['3:3  No setting is named headign-id. Did you mean heading-id?'],
    ],
    ['{ "rules": { "heading-id": "warning" } }', ['1:28  rules.heading-id: expected error, warn, off.']],
    [
      '{ "format": "yaml", "editorial": 1 }',
      [`1:13  format: expected ${outputFormats.join(', ')}.`, '1:34  editorial: expected true or false.'],
    ],
    ['{ "lang": "english" }', ['1:11  lang: expected a language code, such as en.']],
    [
      '{ "license": 3 }',
      ['1:14  license: expected an SPDX identifier, such as CC-BY-4.0, or { "name", "spdx", "url" }.'],
    ],
    [
      '{ "license": { "name": "L", "spdx": "L", "url": "ftp://x" } }',
      ['1:49  license.url: expected an address that begins with https://.'],
    ],
    ['{ "license": { "name": "L", "spdx": 3, "url": "https://x.fr/" } }', ['1:37  license.spdx: expected a text.']],
    [
      '{ "license": { "name": "L", "spdx": "L", "uri": "https://x.fr/" } }',
      [
        '1:14  license.url: expected an address that begins with https://.',
        '1:42  No setting is named uri. Did you mean url?',
      ],
    ],
    [
      '{ "attribution": { "source": "S", "url": "x" } }',
      ['1:42  attribution.url: expected an address that begins with https://.'],
    ],
    ['{ "editUrl": "content" }', ['1:14  editUrl: expected an address that begins with https://.']],
    ['{ "title": "" }', ['1:12  title: expected a text.']],
    ['{ "out": "~/faq" }', ['1:10  out: expected a path, without ~ or https://.']],
    ['{ "frontMatter": { "extras": "keep" } }', ['1:20  No setting is named extras. Did you mean extra?']],
    ['{ "frontMatter": { "schema": { "type": "txt" } } }', ['1:30  frontMatter.schema: expected a JSON Schema.']],
    ['[]', ['1:1  the whole: expected an object.']],
  ])('%s', async (file, lines) => {
    const folder = await project({ 'pages/index.md': page, 'faq.config.json': file });
    const { code, stderr } = await runCli(['check', 'pages', '--lang', 'en'], folder);
    expect([code, stderr]).toEqual([2, lines.map((line) => `faq.config.json:${line}\n`).join('')]);
  });

  test('JSON that cannot be read', async () => {
    const folder = await project({ 'pages/index.md': page, 'faq.config.json': '{\n  "content": "pages",\n}' });
    const { code, stderr } = await runCli(['check', 'pages', '--lang', 'en'], folder);
    expect([code, stderr]).toEqual([
      2,
      expect.stringMatching(/faq\.config\.json:\d+:\d+ {2}This file cannot be read: it is not JSON/),
    ]);
  });

  test('settings in both files', async () => {
    const folder = await project({
      'pages/index.md': page,
      'faq.config.json': '{}',
      'package.json': '{ "datagouv-faq": {} }',
    });
    const { code, stderr } = await runCli(['check', 'pages', '--lang', 'en'], folder);
    expect([code, stderr]).toEqual([
      2,
      expect.stringMatching(/^faq\.config\.json and .* both hold settings: keep one of them\.\n$/),
    ]);
  });
});

test('the published schema takes what the command takes, and refuses the rest', () => {
  const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(configurationJsonSchema());
  expect([settings, {}, { rules: { '*': 'off' } }].map((one) => validate(one))).toEqual([true, true, true]);
  expect([{ contnet: '' }, { rules: { x: 'off' } }, { format: 'yaml' }, []].map((one) => validate(one))).toEqual([false, false, false, false]); // prettier-ignore
});
