import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readTree } from '../read-tree.js';
import { project, runCli, twoPages, writeTree } from './run-cli.js';

const issue = ['newsletter', 'faq', '--since', '2026-01-01', '--out', 'issue'];

/** A project with a ledger and what a build wrote. */
async function builtProject(): Promise<string> {
  const folder = await project(twoPages);
  await runCli(['record', 'docs', '--date', '2026-10-01'], folder);
  await runCli(['build', 'docs'], folder);
  return folder;
}

describe('a value that a reader would refuse is refused in the language of the messages, with its option', () => {
  test.each([
    [[...issue, '--title', ''], '--title'],
    [[...issue, '--title', 'a\r\nBcc: x@y.fr'], '--title'],
    [[...issue, '--sender', 'a\nb'], '--sender'],
    [[...issue, '--intro', ' '], '--intro'],
    [[...issue, '--sign-off', '\u001b[2J'], '--sign-off'],
    [[...issue, '--address', '\u202ea'], '--address'],
    [[...issue, '--from', 'nobody'], '--from'],
    [[...issue, '--unsubscribe-mail', 'x'], '--unsubscribe-mail'],
    [[...issue, '--unsubscribe-url', 'javascript:1'], '--unsubscribe-url'],
    [[...issue, '--base-url', '/aide/'], '--base-url'],
    [[...issue, '--base-url', 'javascript:1'], '--base-url'],
    [[...issue, '--campaign', 'é=é'], '--campaign'],
    [[...issue, '--campaign', 'a='], '--campaign'],
    [['render', '--faq', 'faq', '--base-url', 'javascript:1'], '--base-url'],
    [['render', '--faq', 'faq', '--id-prefix', '"><x'], '--id-prefix'],
  ])('%j', async (args, option) => {
    const folder = await project();
    for (const [lang, said] of [
      ['fr', `${option} ne peut pas valoir`],
      ['en', `${option} cannot be`],
    ]) {
      const { code, stderr } = await runCli([...args, '--lang', lang!], folder);
      expect([code, stderr]).toEqual([2, expect.stringMatching(/^[^\n]*\n$/)]);
      expect(stderr).toContain(said);
      expect(stderr).not.toMatch(/[uU]nexpected|got/);
    }
  });

  test('the tag of a mailing service is an address that the newsletter takes', async () => {
    const folder = await builtProject();
    const { code } = await runCli([...issue, '--unsubscribe-url', '{{ unsubscribe }}'], folder);
    expect(code).toBe(0);
  });
});

test.each([
  [[...issue.slice(0, -1), '--whole'], '--out <folder>'],
  [['build', 'docs', '--out', '--format', 'json'], '--out <folder>'],
  [['render', '--out', '--dsfr'], '--out <file>'],
  [['init', '--title', '--yes'], '--title <text>'],
  [['check', '--edit-url', '--lang', 'en'], '--edit-url <url>'],
])('an option is no value of the one before it: %j', async (args, flags) => {
  const folder = await project(twoPages);
  const before = readTree(folder);
  const { code, stderr } = await runCli([...args, '--lang=en'], folder);
  expect([code, stderr.split('\n')[0]]).toEqual([2, `The value of ${flags} is missing.`]);
  expect(readTree(folder)).toEqual(before);
});

describe('init leaves what it cannot add to', () => {
  test.each([
    ['.gitignore', '../foreign'],
    ['.gitignore', '../none'],
    ['content/index.md', '../../none'],
  ])('a link %s that leads to %s', async (name, target) => {
    const folder = await project({ 'town/package.json': '{}', 'town/content/x.txt': '', foreign: 'theirs\n' });
    symlinkSync(target, join(folder, 'town', name));
    const before = readTree(folder);
    const { code, stderr } = await runCli(['init', '--yes'], join(folder, 'town'));
    expect([code, stderr]).toEqual([2, `${name} ne se lit pas : un lien y mène hors du dossier.\n`]);
    expect(readTree(folder)).toEqual(before);
  });

  test.each([
    ['package.json', '[]'],
    ['package.json', 'null'],
    ['package.json', '1'],
    ['package.json', '{"scripts":"x"}'],
    ['package.json', '{"scripts":["x"]}'],
  ])('%s that holds %s', async (name, text) => {
    const folder = await project({ [name]: text });
    expect((await runCli(['init', '--yes'], folder)).code).toBe(0);
    expect(readFileSync(join(folder, name), 'utf8')).toBe(text);
  });

  test('bytes that are not UTF-8, and a pipe', async () => {
    const folder = await project();
    const file = join(folder, '.gitignore');
    const bytes = Buffer.from('caf\xe9\n', 'latin1');
    writeFileSync(file, bytes);
    const latin = await runCli(['init', '--yes'], folder);
    expect([latin.code, latin.stderr]).toEqual([2, '.gitignore ne se lit pas : ce n’est pas du texte en UTF-8.\n']);
    expect(readFileSync(file)).toEqual(bytes);
    rmSync(file);
    execFileSync('mkfifo', [file]);
    const pipe = await runCli(['init', '--yes', '--lang', 'en'], folder);
    expect([pipe.code, pipe.stderr]).toEqual([2, expect.stringMatching(/^\.gitignore cannot be read: it is no regular file/)]); // prettier-ignore
  });
});

test('record writes a changelog into none but a changelog', async () => {
  const folder = await project({ ...twoPages, 'package.json': '{ "version": "1.0.0" }\n', old: 'caf' });
  writeFileSync(join(folder, 'old'), Buffer.from('# caf\xe9\n', 'latin1'));
  const before = readTree(folder);
  for (const name of ['package.json', 'old']) {
    const { code, stderr } = await runCli(['record', 'docs', '--changelog', name], folder);
    expect([code, stderr]).toEqual([2, expect.stringContaining(name)]);
    expect(readTree(folder)).toEqual(before);
  }
});

test('a page and a section of it are printed once', async () => {
  const folder = await builtProject();
  const { stdout: page } = await runCli(['render', 'index', '--faq', 'faq', '--heading-level', '2'], folder);
  const args = ['render', 'index#compte', 'index', 'index#compte', '--faq', 'faq', '--heading-level', '2'];
  expect(await runCli(args, folder)).toMatchObject({ code: 0, stdout: page });
});

test('what is missing of a folder that a build wrote is named', async () => {
  const folder = await builtProject();
  rmSync(join(folder, 'faq/pages/suite.js'));
  const { stderr } = await runCli(['redirects', 'faq', '--lang', 'en'], folder);
  expect(stderr).toBe('faq/pages/suite.js cannot be read: it does not exist. (ENOENT)\n');
});

test('settings that are no object are told of as a whole', async () => {
  const folder = await project({ ...twoPages, 'faq.config.json': '[]' });
  expect((await runCli(['check', 'docs'], folder)).stderr).toContain('l’ensemble : il y faut un objet.');
});

test.each(['a link', 'a pipe', 'a folder'])('%s in the place of an entry of a cache costs time alone', async (kind) => {
  const folder = await project(twoPages);
  await runCli(['build', 'docs', '--cache', 'cache'], folder);
  const before = readTree(join(folder, 'faq'));
  await writeTree(folder, { foreign: 'theirs' });
  for (const path of Object.keys(readTree(join(folder, 'cache')))) {
    const entry = join(folder, 'cache', path);
    rmSync(entry);
    if (kind === 'a link') symlinkSync(join(folder, 'foreign'), entry);
    else if (kind === 'a pipe') execFileSync('mkfifo', [entry]);
    else mkdirSync(entry);
  }
  rmSync(join(folder, 'faq'), { recursive: true });
  const { code, stderr } = await runCli(['build', 'docs', '--cache', 'cache'], folder);
  expect(code).toBe(0);
  expect(stderr).toMatch(/^Le cache cache ne s’écrit pas/);
  expect(readTree(join(folder, 'faq'))).toEqual(before);
  expect(readFileSync(join(folder, 'foreign'), 'utf8')).toBe('theirs');
});

test('answers of outside links that cannot be kept are told with the name of their folder', async () => {
  const folder = await project({ ...twoPages, node_modules: 'a file' });
  const { code, stderr } = await runCli(['check', 'docs', '--external', '--lang', 'en'], folder);
  expect([code, stderr]).toEqual([
    0,
    'The cache node_modules/.cache/datagouv-faq cannot be written: it is a file, not a folder. (ENOTDIR) The work is done without it.\n2 pages, no errors.\n',
  ]);
});
