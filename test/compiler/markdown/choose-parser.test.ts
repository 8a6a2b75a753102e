import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compile, compilePage } from '../../../src/compiler/index.js';
import { bundle, ended } from '../../cli/bundle-cli.js';
import { project, runCli, twoPages } from '../../cli/run-cli.js';

describe('parser: native', () => {
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
