import { execFileSync } from 'node:child_process';
import { readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { outputFormats } from '../../../src/build/outputs/main-files.js';
import { project, runCli, twoPages, writeTree } from '../run-cli.js';

/** What no command may print. */
const secret = 'TOKEN=hunter2';

/** A FAQ in each form, in a folder of a stranger beside a file that is none of theirs. */
async function foreign(): Promise<string> {
  const folder = await project({ ...twoPages, 'secret.json': `"${secret}"`, secret });
  for (const format of outputFormats)
    expect((await runCli(['build', 'docs', '--format', format, '--out', format], folder)).code).toBe(0);
  return folder;
}

const commands = [
  ['render', '--faq', 'FAQ'],
  ['diff', 'FAQ', 'FAQ'],
  ['redirects', 'FAQ'],
  ['newsletter', 'FAQ', '--since', '0.0.0', '--out', 'issue'],
] as const;

/** Runs every command that takes a FAQ; each fails in one line that shows no secret. */
async function refused(folder: string, faq: string): Promise<string[]> {
  const lines: string[] = [];
  for (const command of commands) {
    const { code, stdout, stderr } = await runCli(
      command.map((part) => (part === 'FAQ' ? faq : part)),
      folder,
    );
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^[^\n]+\n$/);
    expect(stderr).not.toContain('hunter2');
    lines.push(stderr);
  }
  return lines;
}

describe('a FAQ of a stranger', () => {
  test.each([
    ['a faq.json that is a link to a file outside', 'json', 'json/faq.json'],
    ['an index.js that is a link to a file outside', 'modules', 'modules/index.js'],
    ['a page’s module that is a link to a file outside', 'modules', 'modules/pages/suite.js'],
    ['a page that is a link to a file outside', 'pages', 'pages/pages/suite.json'],
  ])('is refused for %s', async (_, faq, path) => {
    const folder = await foreign();
    execFileSync('rm', [join(folder, path)]);
    await symlink(join(folder, 'secret'), join(folder, path));
    for (const line of await refused(folder, faq)) expect(line).toContain('hors du dossier');
  });

  test('is refused for a page’s id that leads outside', async () => {
    const folder = await foreign();
    const file = join(folder, 'pages/catalog.json');
    const catalog = JSON.parse(await readFile(file, 'utf8')) as { pages: { id: string }[] };
    catalog.pages[0]!.id = '../../secret';
    await writeFile(file, JSON.stringify(catalog));
    for (const line of await refused(folder, 'pages')) expect(line).toContain('hors du dossier');
  });

  test.each(['faq.json', 'catalog.json', 'index.js'])('is refused for a pipe named %s', async (name) => {
    const folder = await project({ 'faq/x': '' });
    execFileSync('mkfifo', [join(folder, 'faq', name)]);
    for (const line of await refused(folder, 'faq')) expect(line).toContain('fichier ordinaire');
  });

  test.each([
    ['no JSON', secret],
    ['a list', '[]'],
    ['a text', '"x"'],
    ['a catalog without pages', '{"pages":null}'],
    ['a catalog of nothing', '{"pages":[null]}'],
    ['script', '{"version":"1.0.0","pages":[{"html":"<script>"}]}'],
  ])('is refused for %s', async (_, value) => {
    const folder = await project();
    await writeTree(folder, { 'a/faq.json': value, 'b/catalog.json': value });
    for (const faq of ['a', 'a/faq.json', 'b']) await refused(folder, faq);
  });
});
