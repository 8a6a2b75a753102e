import { appendFile, mkdir, readdir, readFile, rm, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { project, runCli, writeTree } from '../run-cli.js';
import { versions } from './two-versions.js';

/** What stands in a folder: files with what they hold, other names without. */
async function treeOf(folder: string): Promise<ReadonlyMap<string, string | undefined>> {
  const names = (await readdir(folder, { recursive: true })).sort();
  const texts = names.map((name) => readFile(join(folder, name), 'utf8').catch(() => undefined));
  return new Map((await Promise.all(texts)).map((text, at) => [names[at]!, text]));
}

describe('newsletter', () => {
  it('writes the three files and tells what it took', async () => {
    const folder = await versions();
    const { code, stdout, stderr } = await runCli(
      ['newsletter', 'new.json', '--since', '2026-11-01', '--out', 'issue/', '--lang', 'en'],
      folder,
    );
    expect(code).toBe(0);
    expect(stdout).toBe('+ a#trois  Trois\n~ a#une  Une\n> a#deux  Deux\nsince 2026-11-01, in issue/\n');
    expect(stderr).toContain('give --base-url and --unsubscribe-url');
    const read = (name: string) => readFile(join(folder, 'issue', name), 'utf8');
    expect(await read('issue.html')).toContain('>Nouveau</span>');
    expect(await read('issue.txt')).toContain('[Mis à jour] Une');
    expect(await read('issue.eml')).toMatch(/^Subject: Quoi de neuf dans la FAQ\r\n/);
  });

  it('removes the issue that it wrote when nothing has changed since, and nothing else', async () => {
    const folder = await versions();
    const newsletter = (since: string) =>
      runCli(['newsletter', 'new.json', '--since', since, '--out', 'issue', '--lang', 'en'], folder);
    await newsletter('0.1.0');
    await writeTree(folder, { 'issue/list.csv': 'a@exemple.fr' });
    const { code, stderr } = await newsletter('0.2.0');
    const said =
      'Nothing has changed since 0.2.0: no issue is written.\n' +
      'The last issue is removed from issue, so that it is not sent again.\n';
    expect([code, stderr]).toEqual([0, said]);
    expect(await readdir(join(folder, 'issue'))).toEqual(['list.csv']);
  });

  it('refuses a day that has not come', async () => {
    const args = ['newsletter', 'new.json', '--since', '2999-12-31', '--out', 'issue'];
    const { code, stderr } = await runCli(args, await versions());
    expect([code, stderr]).toEqual([2, expect.stringContaining('2999-12-31')]);
  });

  it('leaves alone files of these names that it did not write', async () => {
    const folder = await versions();
    await writeTree(folder, { 'issue/issue.eml': 'From: somebody', 'issue/issue.txt': 'Notes.' });
    const args = ['newsletter', 'new.json', '--since', '0.2.0', '--out', 'issue', '--lang', 'en'];
    const { code, stderr } = await runCli(args, folder);
    expect([code, stderr]).toEqual([0, 'Nothing has changed since 0.2.0: no issue is written.\n']);
    expect(await readdir(join(folder, 'issue'))).toEqual(['issue.eml', 'issue.txt']);
  });

  it.each([
    ['2026-12-31', 2, '--since 2026-12-31 n’est pas encore arrivé.', ['issue.eml', 'issue.html', 'issue.txt']],
    ['2026-12-01', 2, '--since 2026-12-01 n’est pas encore arrivé.', ['issue.eml', 'issue.html', 'issue.txt']],
    ['2026-11-30', 0, 'Rien n’a changé depuis 2026-11-30', []],
  ])('on 30 November, --since %s ends with %i', async (since, expected, said, left) => {
    const folder = await versions();
    const newsletter = (day: string) => runCli(['newsletter', 'new.json', '--since', day, '--out', 'issue'], folder);
    await newsletter('2026-11-01');
    const { code, stderr } = await newsletter(since);
    expect(code).toBe(expected);
    expect(stderr).toContain(said);
    expect(await readdir(join(folder, 'issue'))).toEqual(left);
  });

  const foreign: readonly (readonly [row: string, name: string, change: (issue: string) => unknown])[] = [
    ['a page of somebody', 'issue.html', (issue) => writeTree(issue, { 'issue.html': '<p>Mine.' })],
    ['a text of somebody', 'issue.txt', (issue) => writeTree(issue, { 'issue.txt': 'Mine.' })],
    ['a message of somebody', 'issue.eml', (issue) => writeTree(issue, { 'issue.eml': 'From: me' })],
    ['an issue whose text was changed', 'issue.txt', (issue) => appendFile(join(issue, 'issue.txt'), 'Mine.')],
    ['an issue whose message was changed', 'issue.eml', (issue) => appendFile(join(issue, 'issue.eml'), 'Mine.')],
    ['an issue whose message is gone', 'issue.txt', (issue) => rm(join(issue, 'issue.eml'))],
    ['a folder', 'issue.txt', async (issue) => (await rm(join(issue, 'issue.txt')), mkdir(join(issue, 'issue.txt')))],
    ['a link', 'issue.txt', async (issue) => (await rm(join(issue, 'issue.txt')), symlink('../new.json', join(issue, 'issue.txt')))],
  ]; // prettier-ignore
  it.each(foreign)('stops before %s, and leaves it', async (_row, name, change) => {
    const folder = await versions();
    const newsletter = (since: string) =>
      runCli(['newsletter', 'new.json', '--since', since, '--out', 'issue', '--lang', 'en'], folder);
    expect((await newsletter('2026-11-01')).code).toBe(0);
    expect((await newsletter('0.1.0')).code).toBe(0);
    await change(join(folder, 'issue'));
    const before = await treeOf(folder);
    const { code, stderr } = await newsletter('2026-11-01');
    expect([code, stderr]).toEqual([
      2,
      expect.stringMatching(`^issue holds "${name}", which this command did not write`),
    ]);
    expect(await treeOf(folder)).toEqual(before);
  });

  it('does not remove an issue that somebody has changed', async () => {
    const folder = await versions();
    const newsletter = (since: string) =>
      runCli(['newsletter', 'new.json', '--since', since, '--out', 'issue'], folder);
    await newsletter('0.1.0');
    await appendFile(join(folder, 'issue/issue.html'), 'Mine.');
    const before = await treeOf(folder);
    expect((await newsletter('0.2.0')).code).toBe(2);
    expect(await treeOf(folder)).toEqual(before);
  });

  it('writes all of an issue or nothing', async () => {
    const folder = await versions();
    await writeTree(folder, { 'issue/issue.eml/in-the-way': '', 'issue/issue.html': 'The last one.' });
    const { code } = await runCli(['newsletter', 'new.json', '--since', '0.1.0', '--out', 'issue'], folder);
    expect(code).toBe(2);
    expect(await readFile(join(folder, 'issue/issue.html'), 'utf8')).toBe('The last one.');
    expect((await readdir(join(folder, 'issue'))).sort()).toEqual(['issue.eml', 'issue.html']);
  });

  it.each([
    ['--since', 'hier'],
    ['--since', '2026-13-01'],
    ['--since', '9.0.0'],
    ['--title', 'a\r\nBcc: x@exemple.fr'],
    ['--base-url', 'javascript:x'],
    ['--from', 'a@b.fr>\r\nBcc: x'],
    ['--campaign', 'utm'],
  ])('refuses a bad %s', async (option, value) => {
    const args = ['newsletter', 'new.json', '--since', '0.1.0', '--out', 'issue', option, value];
    const { code, stderr } = await runCli(args, await versions());
    expect(code).toBe(2);
    expect(stderr).not.toContain('    at ');
  });
});

it('says what makes an issue shorter that mail programs would cut', async () => {
  const answers = Array.from(
    { length: 120 },
    (_, at) => `## Question ${at} ? {#q-${at}}\n\n${'Une phrase longue. '.repeat(12)}\n`,
  );
  const folder = await project({
    'content/index.md': `---\ntitle: Aide\nsummary: Tout.\n---\n\n${answers.join('\n')}`,
  });
  expect((await runCli(['record', '--date', '2026-11-02'], folder)).code).toBe(0);
  expect((await runCli(['build', '--format', 'json'], folder)).code).toBe(0);
  const issue = ['newsletter', 'faq', '--since', '2026-11-01', '--out', 'issue', '--lang', 'en'];
  const { code, stderr } = await runCli(issue, folder);
  expect([code, stderr]).toEqual([0, expect.stringContaining('A later --since tells less.')]);
  expect((await runCli([...issue, '--whole'], folder)).stderr).toContain('Without --whole it is shorter.');
});
