import { tests } from 'commonmark-spec';
import * as fc from 'fast-check';
import { chmodSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Root } from 'mdast';
import { describe, expect, test } from 'vitest';
import { root } from '../../../../scripts/content.js';
import { generateCorpus } from '../../../../scripts/bench/corpus.js';
import { compile, compilePage } from '../../../../src/compiler/index.js';
import { loadSatteri } from '../../../../src/compiler/markdown/native/load.js';
import { parseMarkdown } from '../../../../src/compiler/markdown/parse.js';
import { mayDiffer } from '../../../../src/compiler/markdown/native/differences.js';
import { bundle, ended } from '../../../cli/bundle-cli.js';
import { project, runCli, twoPages } from '../../../cli/run-cli.js';
import { noise, prose } from '../../arbitrary-markdown.js';
import { runs } from '../../../runs.js';

const parseNative = await loadSatteri();
const examples = tests.map(({ number, markdown }) => ({ name: `CommonMark ${number}`, markdown }));
const files = ['content', 'test/fixtures']
  .flatMap((folder) => readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)))
  .filter((name) => name.endsWith('.md'))
  .map((name) => ({ name, markdown: clean(readFileSync(join(root, name), 'utf8').replace(/^---\n[\s\S]*?\n---\n/, '')) })); // prettier-ignore
const corpus = [...generateCorpus({ pages: 20 })].map(({ path, value }) => ({ name: path, markdown: value.slice(value.indexOf('\n---\n') + 5) })); // prettier-ignore

/** As the compiler hands it to a parser: one kind of line end, no control characters, no lone surrogates. */
function clean(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(/(?![\t\n])[\p{Cc}\p{Cs}]/gu, '\ufffd');
}

/** A tree as plain data, the order of its keys aside. */
function plain(tree: Root, positions: boolean): unknown {
  return JSON.parse(
    JSON.stringify(tree, (key, value: unknown) => (key === 'position' && !positions ? undefined : value)),
  );
}

const sameTrees = (markdown: string, positions: boolean) => expect(plain(parseNative(markdown), positions)).toEqual(plain(parseMarkdown(markdown), positions)); // prettier-ignore

describe('the native parser', () => {
  test('reads every CommonMark example, fixture and page of ours to the tree of remark, positions aside', () => {
    for (const { markdown } of [...examples, ...files, ...corpus]) sameTrees(markdown, false);
  });

  test('places everything where remark does, on all pages that are not left to remark', () => {
    const read = [...examples, ...files, ...corpus].filter(({ markdown }) => !mayDiffer(markdown));
    for (const { markdown } of read) sameTrees(markdown, true);
    const ours = read.filter(({ name }) => name.startsWith('content/') || name.startsWith('guides-'));
    expect(ours.length).toBeGreaterThanOrEqual(24);
  });

  test.each([
    ['signs in any order', noise],
    ['prose', prose],
    [
      'pieces of CommonMark',
      fc.array(fc.oneof(fc.constantFrom(...examples.map(({ markdown }) => markdown)), fc.constantFrom('\n', '> ', '- ', '  ', '1. ', '*', '[', '](', 'https://a.fr', '~~', '`', '| a | b |\n| - | - |\n')), { minLength: 1, maxLength: 5 }).map((parts) => parts.join('')), // prettier-ignore
    ],
  ])('agrees with remark to the position on generated texts: %s', (_, arbitrary) => {
    let read = 0;
    fc.assert(
      fc.property(arbitrary.map(clean), (markdown) => {
        if (mayDiffer(markdown)) return;
        read++;
        sameTrees(markdown, true);
      }),
      { numRuns: runs(1500), seed: 2026 },
    );
    expect(read).toBeGreaterThan(runs(500));
  });

  // Each is read otherwise by one of them; a new version that mends it shows here.
  test.each([
    '- a\n\n  <!-- b -->\n  \nc',
    'a||\n-|-\n<i>',
    '[f]:||\n-|-',
    '[^a]: b\n<i>\n',
    '*\n-\t  a\n      b',
    'http://.a',
    'www.',
    '[http://a.',
    '- [ ] *a* b',
    '>\n#\n    a\n    b',
    '>>>\n>',
    '<foo\\+@bar.example.com>',
    '*_*a',
    '- <textarea\n\n',
  ])('leaves to remark what it may read otherwise: %j', (markdown) => {
    expect(mayDiffer(markdown)).toBe(true);
  });
});

describe('the search for what may be read otherwise', () => {
  test.each([
    ['unclosed fences', '```a\n'],
    ['longer and longer fences', (index: number) => `${'`'.repeat(index)}a\n`],
    ['addresses in one line', 'see https://a.fr '],
    ['links in one line', '[a](https://a.fr) '],
    ['marks of lists', '- '],
    ['brackets', '['],
    ['quotes', '> a\n'],
  ])('ends soon on many of a kind: %s', { timeout: 30_000 }, (_, piece) => {
    const count = typeof piece === 'string' ? Math.ceil(4_000_000 / piece.length) : 2800;
    mayDiffer(Array.from({ length: count }, (_, index) => (typeof piece === 'string' ? piece : piece(index))).join(''));
  });
});

describe('parser: native', () => {
  const everything = [...examples.map(({ markdown }, index) => ({ path: `cm-${index}.md`, value: markdown })), ...files.map(({ name, markdown }) => ({ path: name, value: markdown }))]; // prettier-ignore

  test('compiles every page to the same draft and the same findings', async () => {
    for (const file of everything) {
      expect(await compilePage(file, { parser: 'native' })).toEqual(await compilePage(file));
    }
  });

  test('takes a page that begins with dashes for what remark takes it', async () => {
    for (const value of [
      '---\n\nText.\n',
      '---\ntitle: A\nsummary: B\n---\n\n---\n\n## C {#c}\n\nD',
      '+++\na = 1\n+++\n',
      '---\n',
    ]) {
      const file = { path: 'a.md', value };
      expect(await compilePage(file, { parser: 'native' })).toEqual(await compilePage(file));
    }
  });

  test('tells which pages it leaves to remark', async () => {
    const left: string[] = [];
    const onFallback = (path: string) => left.push(path);
    const files = [{ path: 'a.md', value: '# A\n\nPlain.' }, { path: 'b.md', value: '# B\n\nNote.[^1]\n\n[^1]: Small.' }]; // prettier-ignore
    await compile(files, { parser: 'native', onFallback });
    expect(left).toEqual(['b.md']);
    await compile(files, { onFallback });
    expect(left).toEqual(['b.md']);
  });

  test.each([
    ['limit-depth', '> '.repeat(200)],
    ['limit-delimiters', '[a'.repeat(2000)],
    ['limit-table', `|${'a|'.repeat(300)}\n|${'-|'.repeat(300)}\n${'|\n'.repeat(300)}`],
    ['limit-lazy', `> a\n${'b\n'.repeat(1500)}`],
    ['limit-file', 'a'.repeat(5_000_001)],
    ['limit-references', `[a]: /${'x'.repeat(1000)}\n\n${'[a]\n\n'.repeat(400)}`],
  ])('holds the limits before it reads: %s', async (rule, value) => {
    const { findings, failed } = await compilePage({ path: 'a.md', value }, { parser: 'native' });
    expect(findings.map((finding) => finding.rule)).toContain(rule);
    expect(failed).toBe(true);
  });

  test('refuses a parser that does not exist', async () => {
    const wrong = { parser: 'marked' as 'native' };
    await expect(compilePage({ path: 'a.md', value: '' }, wrong)).rejects.toThrow('parser: unexpected "marked", expected "remark" or "native"'); // prettier-ignore
  });
});

describe('build --parser native', async () => {
  const bundled = await bundle('src/cli/main.ts');

  test('writes the same, and says how many pages remark has read', async () => {
    const files = {
      ...twoPages,
      'docs/notes.md': '---\ntitle: N\nsummary: S\n---\n\n## Q {#q}\n\nA[^1].\n\n[^1]: B.\n',
    };
    const folder = await project(files);
    const build = (...more: string[]) => runCli(['build', 'docs', '--format', 'json', '--lang', 'en', ...more], folder);
    expect((await build('--out', 'a')).stderr).toBe('3 pages in a\n');
    expect((await build('--out', 'b', '--parser', 'native')).stderr).toBe(
      '1 page read by remark: satteri might read it otherwise.\n3 pages in b\n',
    );
    const read = (out: string) => readFileSync(join(folder, out, 'faq.json'), 'utf8');
    expect(read('b')).toBe(read('a'));
  });

  test('says how to install what it needs', async () => {
    const folder = await project();
    chmodSync(folder, 0o755);
    mkdirSync(join(folder, 'docs'));
    writeFileSync(join(folder, 'docs/index.md'), '# A');
    const { code, stderr } = await ended(
      bundled.start(['build', 'docs', '--lang', 'en', '--parser', 'native'], folder),
    );
    expect(code).toBe(2);
    expect(stderr).toContain('npm install --save-dev satteri');
  });
});
