import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { encodeWords } from '../../src/cli/faq/eml.js';
import type { Faq, Section } from '../../src/data/model.js';
import { sampleFaq, sampleLedger } from '../changes/sample.js';
import { project, runCli, writeTree } from './run-cli.js';

const before = { a: '## Une {#une}\n\nUne réponse.\n\n## Deux {#deux}\n\nVoir [ici](https://exemple.fr/).' };
const after = { a: '## Une {#une}\n\nUne bonne réponse.\n\n## Trois {#trois}\n\nTexte.' };

async function versions(): Promise<string> {
  const first = await sampleLedger(before, {}, { date: '2026-10-01', version: '0.1.0' });
  const fates = { 'a#deux': { moved: 'a#trois' } };
  const second = await sampleLedger(after, first, { date: '2026-11-01', version: '0.2.0', fates });
  const [old, recent] = [await sampleFaq(before, first), await sampleFaq(after, second)];
  return project({
    'old.json': JSON.stringify({ ...old, version: '0.1.0' }),
    'new.json': JSON.stringify({ ...recent, version: '0.2.0' }),
    'bad.json': '{',
  });
}

describe('diff', () => {
  it('tells every change and the version it needs', async () => {
    const { code, stdout } = await runCli(['diff', 'old.json', 'new.json'], await versions());
    expect(code).toBe(0);
    expect(stdout).toContain('moved       a#deux → a#trois');
    expect(stdout).toContain('reworded    a#une  20 %\n            Une {+bonne+} réponse.');
    expect(stdout).toContain('- https://exemple.fr/');
    expect(stdout).toContain('0.1.0 → 0.2.0: major, at least 0.2.0');
  });

  it('prints JSON for programs', async () => {
    const { stdout } = await runCli(['diff', 'old.json', 'new.json', '--format', 'json'], await versions());
    expect(JSON.parse(stdout)).toMatchObject({ bump: 'major', moved: [{ key: 'a#deux' }] });
  });

  it('reads a file of a version that said of no section where it stands, and one with fields of a later version', async () => {
    const folder = await versions();
    const [old, recent] = await Promise.all(
      ['old.json', 'new.json'].map(async (name) => JSON.parse(await readFile(join(folder, name), 'utf8')) as Faq),
    );
    const withoutPlaces = ({ key: _key, path: _path, children, ...section }: Section): object => ({
      ...section,
      children: children.map(withoutPlaces),
    });
    const older = old!.pages.map((page) => ({ ...page, sections: page.sections.map(withoutPlaces) }));
    await writeTree(folder, {
      'older.json': JSON.stringify({ ...old, pages: older }),
      'later.json': JSON.stringify({ ...recent, color: 'blue' }),
    });
    const { stdout } = await runCli(['diff', 'old.json', 'new.json'], folder);
    expect(await runCli(['diff', 'older.json', 'later.json'], folder)).toEqual({ code: 0, stdout, stderr: '' });
  });

  it('says which part of a file is not as it should be', async () => {
    const folder = await versions();
    const faq = JSON.parse(await readFile(join(folder, 'new.json'), 'utf8')) as Faq;
    await writeTree(folder, { 'odd.json': JSON.stringify({ ...faq, pages: [{ ...faq.pages[0], title: 3 }] }) });
    const { stderr } = await runCli(['diff', 'old.json', 'odd.json'], folder);
    expect(stderr).toBe('odd.json: not a faq.json: pages.0.title: Invalid input: expected string, received number\n');
  });

  it.each(['bad.json', 'none.json', 'null.json', 'other.json'])('refuses %s in one line', async (file) => {
    const folder = await versions();
    await writeTree(folder, { 'null.json': 'null', 'other.json': '{"version":"9.0.0","pages":[{"id":"a"}]}' });
    const { code, stderr } = await runCli(['diff', 'old.json', file], folder);
    expect(code).toBe(2);
    expect(stderr).toMatch(/^[^\n]+\n$/);
  });
});

describe('render', () => {
  it.each([
    [['--format', 'text'], /^Page a\n======\n\n.*^Une\n---/ms],
    [['a#une'], /^<h2 id="une">Une<\/h2>\n<p>Une bonne réponse\.<\/p>\n$/],
    [['a', '--dsfr', '--accordion', '--id-prefix', 'f-'], /<h2 class="fr-accordion__title" id="f-une">/],
    [['a#une', '--heading-level', '4'], /^<h4/],
    [['a#une', '--format', 'markdown'], /^## Une \{#une\}\n\nUne bonne réponse\.\n$/],
    [['a#une', 'une'], /^<h2 id="une">Une<\/h2>\n<p>[^<]+<\/p>\n$/],
    [['a', '--format', 'json-ld', '--base-url', 'https://exemple.fr'], /"url": "https:\/\/exemple\.fr\/faq\/a#une"/],
  ])('prints %j', async (args, expected) => {
    const { code, stdout, stderr } = await runCli(['render', '--faq', 'new.json', ...args], await versions());
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(expected);
  });

  it('follows an id that has moved, and says so', async () => {
    const { code, stdout, stderr } = await runCli(['render', 'a#deux', '--faq', 'new.json'], await versions());
    expect([code, stderr]).toEqual([0, 'a#deux is now a#trois.\n']);
    expect(stdout).toContain('Trois');
  });

  it('writes a file', async () => {
    const folder = await versions();
    const { code, stdout } = await runCli(['render', 'une', '--faq', 'new.json', '--out', 'une.html'], folder);
    expect([code, stdout]).toEqual([0, '']);
    expect(await readFile(join(folder, 'une.html'), 'utf8')).toMatch(/^<h2 id="une">/);
  });

  it.each([
    [['a#unne'], 'Did you mean a#une?'],
    [['--format', 'json-ld'], '--base-url'],
    [['--heading-level', '7'], 'expected 1 to 6'],
    [['--heading-level', 'x'], 'whole number'],
    [['--base-url', 'javascript:x'], "expected a folder's http(s) URL or path"],
    [['--base-url', 'javascript:x', '--format', 'text'], "expected a folder's http(s) URL or path"],
    [['--base-url', 'javascript:x', '--format', 'markdown'], "expected a folder's http(s) URL or path"],
    [['--width', '0', '--format', 'text'], 'width'],
  ])('refuses %j', async (args, expected) => {
    const { code, stdout, stderr } = await runCli(['render', '--faq', 'new.json', ...args], await versions());
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(expected);
  });
});

describe('redirects', () => {
  it.each([
    ['netlify', '/faq/a/deux /faq/a/trois 301\n'],
    ['nginx', '"/faq/a/deux" "/faq/a/trois";\n'],
    ['json', '{\n  "faq/a#deux": "faq/a#trois"\n}\n'],
  ])('prints %s', async (format, expected) => {
    const { stdout } = await runCli(['redirects', 'new.json', '--format', format], await versions());
    expect(stdout).toBe(expected);
  });
});

describe('newsletter', () => {
  it('writes the three files and tells what it took', async () => {
    const folder = await versions();
    const { code, stdout, stderr } = await runCli(
      ['newsletter', 'new.json', '--since', '2026-11-01', '--out', 'issue/'],
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

  it('leaves no issue when nothing has changed, not even the last one', async () => {
    const folder = await versions();
    await writeTree(folder, { 'issue/issue.eml': 'The last one.', 'issue/list.csv': 'a@exemple.fr' });
    const { code, stderr } = await runCli(['newsletter', 'new.json', '--since', '0.2.0', '--out', 'issue'], folder);
    expect([code, stderr]).toEqual([0, 'Nothing has changed since 0.2.0: issue holds no issue.\n']);
    expect(await readdir(join(folder, 'issue'))).toEqual(['list.csv']);
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

describe('encodeWords', () => {
  it('leaves plain words alone', () => {
    expect(encodeWords('Quoi de neuf')).toBe('Quoi de neuf');
  });

  it('cuts between characters, never inside one, in words of 75 characters', () => {
    const text = 'é😀'.repeat(40);
    const words = encodeWords(text).split('\r\n ');
    expect(words.every((word) => word.length <= 75)).toBe(true);
    const decoded = words.map((word) => Buffer.from(word.slice(10, -2), 'base64').toString('utf8')).join('');
    expect(decoded).toBe(text);
  });
});
