import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Ledger } from '../../../src/compiler/ledger/read.js';
import { project, runCli, writeTree } from '../run-cli.js';

const page = (...sections: string[]) =>
  `---\ntitle: Help\nsummary: Answers.\nlang: en\n---\n\n${sections.join('\n\n')}\n`;
const hours = '## When are you open? {#hours}\n\nFrom ten to six, every day but Monday.';
const card = '## How do I get a card? {#card}\n\nBring a proof of address; the card costs nothing.';
const quiet = '## Where can I read in silence? {#quiet}\n\nOn the second floor, behind the glass doors.';

const home = '---\ntitle: Library\nsummary: Welcome.\nlang: en\n---\n\nWelcome.\n';

async function library(help = page(hours, card)) {
  const folder = await project({ 'docs/index.md': home, 'docs/help.md': help });
  const file = (name: string) => join(folder, name);
  return {
    folder,
    write: (value: string, name = 'docs/help.md') => writeFileSync(file(name), value),
    read: (name: string) => readFileSync(file(name), 'utf8'),
    ledger: () => JSON.parse(readFileSync(file('docs/history.json'), 'utf8')) as Ledger,
    record: (...args: string[]) => runCli(['record', 'docs', '--lang', 'en', ...args], folder),
    answer: (...answers: string[]) => runCli(['record', 'docs', '--lang', 'en'], folder, { answers }),
  };
}

describe('record', () => {
  test('notes what is published, with the day it is, and a second time nothing', async () => {
    const { folder, ledger, record, read } = await library();
    const { code, stdout, stderr } = await record();
    expect([code, stdout]).toEqual([
      0,
      '+ help  Help\n+ help#card  How do I get a card?\n+ help#hours  When are you open?\n+ index  Library\n',
    ]);
    expect(stderr).toBe('4 entries in docs/history.json, 2026-11-30, version 0.0.1\n');
    expect(ledger()['help#card']!.first).toEqual({ date: '2026-11-30', version: '0.0.1' });
    const before = read('docs/history.json');
    expect(await record('--date', '2026-12-24')).toEqual({
      code: 0,
      stdout: '',
      stderr: 'Nothing has changed since docs/history.json.\n',
    });
    expect(read('docs/history.json')).toBe(before);
    expect(readdirSync(folder)).toEqual(['docs']);
    expect((await runCli(['check', 'docs', '--lang', 'en'], folder)).stderr).toBe('2 pages, no errors.\n');
  });

  test('with --dry-run shows the difference and writes nothing', async () => {
    const { folder, record } = await library();
    const { code, stderr } = await record('--dry-run');
    expect([code, stderr]).toEqual([0, '4 entries to write in docs/history.json, 2026-11-30, version 0.0.1\n']);
    expect(readdirSync(join(folder, 'docs'))).toEqual(['help.md', 'index.md']);
  });

  test('tells publications apart by their dates, whatever the version of the project', async () => {
    const { ledger, record, write } = await library();
    await record();
    write(page(hours, card, quiet));
    expect((await record('--date', '2026-12-24')).code).toBe(0);
    expect(ledger()['help#quiet']!.first).toEqual({ date: '2026-12-24', version: '0.0.1' });
    write(page(hours, card, quiet, hours.replace('#hours', '#hours-2')));
    expect(await record('--date', '2026-12-01')).toMatchObject({
      code: 2,
      stderr: 'The ledger already holds version 0.0.1 of 2026-12-24, after version 0.0.1 of 2026-12-01.\n',
    });
  });

  test('gives a version one date where versions are asked for, and writes the changelog where it is', async () => {
    const { folder, record, read, write } = await library();
    write('{ "name": "library", "version": "1.2.0-beta.1" }', 'package.json');
    write('# Changes\n\n## 1.2.0\n\n### Code\n\n- Fix all.\n', 'CHANGES.md');
    await record('--changelog', 'CHANGES.md');
    expect(read('CHANGES.md')).toBe(
      '# Changes\n\n## 1.2.0\n\n### Code\n\n- Fix all.\n\n### Content\n\n- Add 2 pages and 2 sections.\n',
    );
    write(page(hours, card, quiet));
    expect((await record('--changelog', 'CHANGES.md', '--date', '2026-12-24')).stderr).toMatch(
      /^Version 1\.2\.0 was recorded for 2026-11-30, not 2026-12-24: give a higher version, or --date 2026-11-30/,
    );
    await record('--changelog', 'NEW.md', '--date', '2026-12-24', '--content-version', '1.3.0');
    expect(read('NEW.md')).toBe(
      '# Changelog\n\n## 1.3.0\n\n### Content\n\n- Add `help#quiet`: Where can I read in silence?\n',
    );
    expect(readdirSync(folder).sort()).toEqual(['CHANGES.md', 'NEW.md', 'docs', 'package.json']);
  });

  test('writes nothing while the content has an error, and prints errors alone', async () => {
    const { folder, record, write } = await library();
    write(page('## Title\n\n[x](nowhere.md)'));
    const { code, stderr } = await record();
    expect(code).toBe(1);
    expect(stderr).toMatch(/^docs\/help\.md:9:1 {2}error[^]*\n1 error, 0 warnings\nNothing is written\.\n$/);
    expect(readdirSync(join(folder, 'docs'))).toEqual(['help.md', 'index.md']);
  });

  test('writes nothing while something has vanished, and names the command that the reader has', async () => {
    const { record, read, write } = await library();
    await record();
    const before = read('docs/history.json');
    write(page(hours));
    const { code, stderr } = await record('--date', '2026-12-24');
    expect(code).toBe(1);
    expect(stderr).toContain('history-vanished');
    expect(read('docs/history.json')).toBe(before);
  });

  test.each([
    ['--moved', 'help#card=help#quiet', { moved: 'help#quiet' }],
    ['--split', 'help#card=help#quiet,help#hours', { split: ['help#quiet', 'help#hours'] }],
    ['--removed', 'help#card=Cards are gone, all = free.', { removed: 'Cards are gone, all = free.' }],
  ])('notes where a question went with %s', async (option, value, fate) => {
    const { ledger, record, write } = await library();
    await record();
    write(page(hours, quiet));
    expect((await record('--date', '2026-12-24', option, value)).code).toBe(0);
    expect(ledger()['help#card']!.fate).toEqual(fate);
  });

  test('moves the sections of a page that moved, in one go', async () => {
    const { folder, ledger, record, write } = await library();
    await record();
    write(home, 'docs/help.md');
    const { unlinkSync } = await import('node:fs');
    unlinkSync(join(folder, 'docs/help.md'));
    write(page(hours, quiet), 'docs/desk.md');
    const args = ['--date', '2026-12-24', '--moved', 'help=desk', '--removed', 'help#card=No cards.'];
    expect((await record(...args)).code).toBe(0);
    expect(Object.entries(ledger()).flatMap(([key, { fate }]) => (fate ? [[key, fate]] : []))).toEqual([
      ['help', { moved: 'desk' }],
      ['help#card', { removed: 'No cards.' }],
      ['help#hours', { moved: 'desk#hours' }],
    ]);
  });

  test.each([
    [['--date', '30/11/2026'], '--date cannot be "30/11/2026". Write a date YYYY-MM-DD, such as 2026-10-01.'],
    [['--moved', 'a'], '--moved cannot be "a". Write old=new, such as help#account=help#open-an-account.'],
    [['--split', 'a=b'], '--split cannot be "a=b". Write old=one,two, such as help#account=help#open,help#close.'],
    [
      ['--moved', 'help#cart=help#hours'],
      'help#cart is not in the ledger: there is nothing to move or remove. Did you mean help#card?',
    ],
    [['--removed', 'help#card=No.'], 'help#card is still published: take it out of the content first.'],
    [['--content-version', '1.2'], '--content-version cannot be "1.2". Write a version, such as 1.2.0.'],
  ])('refuses %j in one line', async (args, line) => {
    const { record } = await library();
    await record();
    expect(await record(...args)).toEqual({ code: 2, stdout: '', stderr: `${line}\n` });
  });

  test('refuses a ledger that cannot be read', async () => {
    const { record, read, write } = await library();
    write('{ "help": ', 'docs/history.json');
    const { code, stderr } = await record();
    expect(code).toBe(1);
    expect(stderr).toContain('history-syntax');
    expect(read('docs/history.json')).toBe('{ "help": ');
  });
});

describe('record for programs', () => {
  test('prints JSON, or annotations, and nothing else', async () => {
    const { record, write } = await library();
    expect(JSON.parse((await record('--report', 'json', '--dry-run')).stdout)).toContainEqual({
      ledger: 'history.json', kind: 'added', key: 'help#card', title: 'How do I get a card?',
    }); // prettier-ignore
    expect((await record('--report', 'github')).stdout).toBe('');
    write(page(hours));
    const { code, stdout } = await record('--report', 'json');
    expect([code, JSON.parse(stdout)]).toEqual([1, [expect.objectContaining({ rule: 'history-vanished' })]]);
  });
});

describe('record on a terminal', () => {
  test('writes nothing over a ledger that was changed while it asked', async () => {
    const { folder, ledger, record, write } = await library();
    await record();
    write(page(hours));
    // Another process answers first.
    const answers = Object.assign([], { shift: () => (writeLedger(), 'help#hours') });
    const writeLedger = () => write(JSON.stringify({ ...ledger(), mine: ledger()['help'] }), 'docs/history.json');
    const { code, stderr } = await runCli(['record', 'docs', '--lang', 'en'], folder, { answers });
    expect([code, stderr]).toEqual([2, expect.stringContaining('docs/history.json was changed in the meantime')]);
    expect(ledger()).toHaveProperty('mine');
    expect(readdirSync(join(folder, 'docs'))).not.toContain('.history.json.lock');
  });

  test('asks where a question went, until the answer can be understood', async () => {
    const { answer, ledger, record, write } = await library(page(hours, card, quiet));
    await record();
    write(page('## When do you open? {#opening}\n\nFrom ten to six, every day but Monday.', quiet));
    const { code, stderr } = await answer('', 'help#quite', 'help#quiet, help#opening', '');
    expect(code).toBe(0);
    expect(ledger()['help#card']!.fate).toEqual({ split: ['help#quiet', 'help#opening'] });
    // Its text is that of the other, whose id was chosen: Enter agrees.
    expect(ledger()['help#hours']!.fate).toEqual({ moved: 'help#opening' });
    expect(stderr).toContain('"How do I get a card?" (help#card) is no longer in the content. Where did it go?\n');
    expect(stderr).toContain('No page or section help#quite. Did you mean help#quiet?\n');
    expect(stderr).toContain('Press Enter for help#opening, or type its new id');
  });

  test('takes a dash for a removal and its reason', async () => {
    const { answer, ledger, record, write } = await library();
    await record();
    write(page(hours));
    expect((await answer('-', '– Cards are gone.')).code).toBe(0);
    expect(ledger()['help#card']!.fate).toEqual({ removed: 'Cards are gone.' });
  });

  test('writes nothing when nobody answers', async () => {
    const { answer, read, record, write } = await library();
    await record();
    const before = read('docs/history.json');
    write(page(hours));
    expect(await answer()).toMatchObject({ code: 2, stderr: expect.stringMatching(/Nothing is written\.\n$/) });
    expect(read('docs/history.json')).toBe(before);
  });

  test('does not offer an id that was mistyped as the new one', async () => {
    const { answer, record, write } = await library();
    await record();
    write(page(hours, card.replace('#card', '#crad')));
    const { code, stderr } = await answer('');
    expect(code).toBe(1);
    expect(stderr).toContain('Write {#card} at the end of the heading.');
  });
});

describe('the translations of a folder', () => {
  const page = (lang: string, text: string) => `---\nsummary: S\nlang: ${lang}\n---\n\n## Q {#q}\n\n${text}\n`;
  const record = (folder: string, ...args: string[]) =>
    runCli(['record', 'docs', '--lang', 'en', '--date', '2026-11-30', ...args], folder);
  const stale = async (folder: string) =>
    (await runCli(['check', 'docs', '--lang', 'en'], folder)).stderr.includes('translation-stale');

  test('are recorded beside the original, each in its ledger, and checked again by name', async () => {
    const folder = await project({
      'docs/index.md': page('fr', 'Un texte.'),
      'docs/en/index.md': page('en', 'A text.'),
    });
    const first = await record(folder);
    expect(first.stdout.split('\n')).toEqual(['+ index  S', '+ index#q  Q', '+ en:index  S', '+ en:index#q  Q', '']);
    expect(existsSync(join(folder, 'docs/en/history.json'))).toBe(true);

    await writeTree(folder, { 'docs/index.md': page('fr', 'Un autre texte.') });
    await record(folder);
    expect(await stale(folder)).toBe(true);
    expect((await record(folder, '--checked', 'en:index#q')).stdout).toBe('= en:index#q  Q\n');
    expect(await stale(folder)).toBe(false);

    await writeTree(folder, { 'docs/index.md': page('fr', 'Un autre texte !') });
    await record(folder, '--minor', 'index#q');
    expect(await stale(folder)).toBe(false);
  });

  test('that there are not cannot be checked', async () => {
    const folder = await project({ 'docs/index.md': page('fr', 'Un texte.') });
    const { code, stderr } = await record(folder, '--checked', 'en');
    expect([code, stderr]).toEqual([2, expect.stringContaining('en is no translation')]);
    expect(existsSync(join(folder, 'docs/history.json'))).toBe(false);
  });
});
