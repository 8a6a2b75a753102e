import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { outputFormats } from '../../../src/build/outputs/main-files.js';
import { project, runCli, writeTree } from '../run-cli.js';

const page = (lang: string, section: string) => `---\nsummary: S\nlang: ${lang}\n---\n\n${section}\n`;
const files = {
  'docs/index.md': page('fr', '## Un {#un}\n\nTexte.'),
  'docs/en/index.md': page('en', '## One {#un}\n\nText.'),
};

async function built(format: string) {
  const folder = await project(
    Object.fromEntries(Object.entries(files).map(([path, text]) => [path, text.replace('#un', '#one')])),
  );
  await runCli(['record', 'docs', '--date', '2026-10-01'], folder);
  await writeTree(folder, files);
  await runCli(['record', 'docs', '--date', '2026-11-01', '--moved', 'index#one=index#un'], folder);
  expect((await runCli(['build', 'docs', '--format', format], folder)).code).toBe(0);
  mkdirSync(join(folder, 'issue'));
  return folder;
}

describe.each(outputFormats)('--edition en of a build as %s', (format) => {
  test.each([
    [['render', 'index#un', '--faq', 'faq', '--format', 'text'], /^One\n/],
    [['newsletter', 'faq', '--since', '2026-11-01', '--out', 'issue'], /> index#one {2}One\n/],
    [['redirects', 'faq', '--format', 'json'], /en[^]*#one[^]*en[^]*#un/],
  ])('%j', async (args, expected) => {
    const folder = await built(format);
    const { code, stdout, stderr } = await runCli([...args, '--edition', 'en'], folder);
    expect(code, stderr).toBe(0);
    expect(stdout).toMatch(expected);
  });
});

test('a file stands for the folder that it is in', async () => {
  const args = ['render', 'index#un', '--faq', 'faq/faq.json', '--format', 'text', '--edition', 'en'];
  expect((await runCli(args, await built('json'))).stdout).toMatch(/^One\n/);
});

test('an edition that there is not, or that is none, is refused in a sentence', async () => {
  const folder = await built('json');
  const render = async (tag: string) => runCli(['render', '--faq', 'faq', '--edition', tag, '--lang', 'en'], folder);
  expect(await render('de')).toMatchObject({ code: 2, stderr: 'faq/de cannot be read: it does not exist. (ENOENT)\n' });
  expect(await render('../docs')).toMatchObject({ code: 2, stderr: expect.stringContaining('--edition cannot be') });
});
