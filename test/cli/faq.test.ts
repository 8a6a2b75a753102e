import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { encodeWords } from '../../src/cli/faq/eml.js';
import { sampleFaq, sampleLedger } from '../changes/sample.js';
import { project, runCli } from './run-cli.js';

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

  it.each(['bad.json', 'none.json'])('refuses %s in one line', async (file) => {
    const { code, stderr } = await runCli(['diff', 'old.json', file], await versions());
    expect(code).toBe(2);
    expect(stderr).toMatch(/^[^\n]+\n$/);
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

  it('writes nothing when nothing has changed', async () => {
    const folder = await versions();
    const { code, stderr } = await runCli(['newsletter', 'new.json', '--since', '0.2.0', '--out', 'issue'], folder);
    expect([code, stderr]).toEqual([0, 'Nothing has changed since 0.2.0: no issue was written.\n']);
  });

  it.each([
    ['--since', 'hier'],
    ['--title', 'a\r\nBcc: x@exemple.fr'],
    ['--base-url', 'javascript:x'],
    ['--from', 'a@b.fr>\r\nBcc: x'],
    ['--campaign', 'utm'],
  ])('refuses a bad %s', async (option, value) => {
    const args = ['newsletter', 'new.json', '--since', '0.1.0', '--out', 'issue', option, value];
    expect((await runCli(args, await versions())).code).toBe(2);
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
