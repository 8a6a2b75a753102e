import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compile } from '../../src/compiler/index.js';
import { project, runCli, twoPages, writeTree, type CliResult } from '../cli/run-cli.js';
import { compileMarkdown } from '../sample.js';

/** What a terminal or the log of a CI would obey, beside line feeds and tabs. */
const obeyed = /(?![\t\n])\p{Cc}|[\u2028\u2029\u202a-\u202e\u2066-\u2069]/u;

const escape = '\u001b[2K\u009b1m\r\n::error::forged\u202e';

/** A FAQ whose every text was written by somebody hostile, as far as `readFaq` lets it pass. */
async function hostileFaq(): Promise<string> {
  const folder = await project(twoPages);
  expect((await runCli(['build', 'docs', '--format', 'json'], folder)).code).toBe(0);
  const text = 'x\n::error::forged\u202e';
  const faq = JSON.parse(await readFile(join(folder, 'faq/faq.json'), 'utf8'), (key, value: unknown) =>
    /^(?:title|summary|excerpt|text|source)$/.test(key) && typeof value === 'string' ? text : value,
  ) as object;
  const edition = { date: '2026-01-01', version: '0.0.0' };
  const history = {
    'suite#fin': { title: text, first: edition, changed: edition },
    'suite#ancien': { title: text, first: edition, changed: edition, fate: { removed: text } },
    'suite#deux': { title: text, first: edition, changed: edition, fate: { moved: 'suite#fin' } },
  };
  await writeTree(folder, { 'hostile.json': JSON.stringify({ ...faq, history }), 'empty.json': JSON.stringify(faq) });
  return folder;
}

/** A content folder whose files' names, titles and words a terminal would obey. */
const hostilePages = {
  [`docs/a\u001b[2Kb.md`]: `---\ntitle: "x${'\\x1b'}[2K\\u202e"\nsummary: S\n---\n\n## A {#${escape.replace(/\s/g, '')}}\n\n[l](${escape.replace(/\s/g, '')}.md)\n`,
  'docs/x\n::error::forged.md': '## A\n\n[l](nowhere.md) et \u001b]0;t\u0007\n',
  'docs/lexicon.yml': `"\\e[2K": 5\n`,
};

describe('what reaches a terminal or a log holds nothing that it obeys', () => {
  const said = ({ stdout, stderr }: CliResult) => stdout.replaceAll('\\u001b', '') + stderr;

  test.each([
    ['check', 'docs', '--report', 'human'],
    ['check', 'docs', '--report', 'github'],
    ['check', 'docs', '--report', 'json'],
    ['check', 'docs', '--editorial'],
    ['build', 'docs'],
    ['fix', 'docs', '--dry-run'],
    ['fix', 'docs', '--typography'],
  ])('%s %s %s %s of hostile files', async (...args) => {
    for (const lang of ['fr', 'en']) {
      const folder = await project(hostilePages);
      const result = await runCli([...args.filter(Boolean), '--lang', lang], folder);
      expect(said(result)).not.toMatch(/(?![\t\n])\p{Cc}/u);
      expect(said(result)).not.toMatch(/^::error::forged/m);
    }
  });

  test.each([
    ['render', '--faq', 'hostile.json', '--format', 'text'],
    ['diff', 'empty.json', 'hostile.json'],
    ['diff', 'empty.json', 'hostile.json', '--format', 'json'],
    ['redirects', 'hostile.json'],
    ['redirects', 'hostile.json', '--format', 'nginx'],
    ['redirects', 'hostile.json', '--format', 'json'],
    ['newsletter', 'hostile.json', '--since', '2026-01-01', '--out', 'issue'],
    ['render', escape, '--faq', 'hostile.json'],
    ['diff', escape, escape],
    ['check', escape],
    [escape],
    ['check', `--${escape}`],
    ['check', 'docs', '--rule', `${escape}=error`],
    ['newsletter', 'hostile.json', '--since', escape, '--out', 'issue'],
  ])('%s %s %s %s', async (...args) => {
    const folder = await hostileFaq();
    const result = await runCli(args, folder);
    expect(said(result)).not.toMatch(/(?![\t\n])\p{Cc}/u);
    expect(said(result).replace(/\n *::error/g, '')).not.toMatch(/^::error::forged/m);
  });

  test('would be seen if it were there', () => {
    expect(`x${escape}`).toMatch(obeyed);
  });
});

describe('what is one of a kind with the list of hostile inputs', () => {
  test.each(['<b>a&#x1;b</b>', '<b title="a&#27;b">a</b>', '<summary>s</summary>[a](&#x1;b)'])(
    'a reference to a control character, %j: replaced',
    async (markdown) => {
      const { html } = await compileMarkdown(markdown);
      expect(html).not.toMatch(/(?![\t\n])\p{Cc}/u);
      expect(html).toMatch(/\ufffd|%EF%BF%BD/);
    },
  );

  test.each([
    ['links that lead nowhere', `${'[a](b.md) '.repeat(20)}\n\n`.repeat(60), 'internal-link'],
    ['control characters', '\0a'.repeat(1500), 'control-character'],
    ['dropped elements', '<script>a</script>\n\n'.repeat(1200), 'html-dropped'],
  ])('a page of %s: a thousand messages of that rule at most', async (_, body, rule) => {
    const { diagnostics } = await compile([{ path: 'page.md', value: `---\ntitle: T\nsummary: S\n---\n\n${body}` }]);
    expect(diagnostics.filter((one) => one.rule === rule)).toHaveLength(1000);
  });
});
