import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCli, writeTree } from '../run-cli.js';
import { versions } from './two-versions.js';

describe('diff', () => {
  it('tells every change and the version it needs', async () => {
    const { code, stdout } = await runCli(['diff', 'old.json', 'new.json', '--lang', 'en'], await versions());
    expect(code).toBe(0);
    expect(stdout).toContain('moved       a#deux → a#trois');
    expect(stdout).toContain('reworded    a#une  20 %\n            Une {+bonne+} réponse.');
    expect(stdout).toContain('- https://exemple.fr/');
    expect(stdout).toContain('0.1.0 → 0.2.0: major, at least 0.2.0');
  });

  it('speaks French unless asked otherwise', async () => {
    const { stdout } = await runCli(['diff', 'old.json', 'new.json'], await versions());
    expect(stdout).toContain('déplacé    a#deux → a#trois');
    expect(stdout).toContain('0.1.0 → 0.2.0 : majeur, au moins 0.2.0');
  });

  it('refuses control characters in the titles of a stranger, and prints none of them', async () => {
    const folder = await versions();
    const faq = JSON.parse(await readFile(join(folder, 'new.json'), 'utf8')) as { pages: { title: string }[] };
    faq.pages[0]!.title = 'x\u001b[2K\n::error::forged\u009b1m';
    await writeTree(folder, { 'hostile.json': JSON.stringify(faq) });
    const { code, stderr } = await runCli(['diff', 'new.json', 'hostile.json', '--lang', 'en'], folder);
    expect(code).toBe(2);
    expect(stderr).toBe(
      'hostile.json: not a faq.json: pages.0.title: expected text without control characters, found U+001B\n',
    );
  });

  it('keeps a line end in a title of a stranger from forging a line', async () => {
    const folder = await versions();
    const faq = JSON.parse(await readFile(join(folder, 'new.json'), 'utf8')) as { pages: { title: string }[] };
    faq.pages[0]!.title = 'x\n::error::forged\u202e';
    await writeTree(folder, { 'hostile.json': JSON.stringify(faq) });
    const { code, stdout } = await runCli(['diff', 'new.json', 'hostile.json'], folder, { env: { FORCE_COLOR: '1' } });
    expect(code).toBe(0);
    expect(stdout).toContain('x\ufffd::error::forged\ufffd');
    expect(stdout).not.toMatch(/^::error/m);
  });

  it('prints JSON for programs', async () => {
    const { stdout } = await runCli(['diff', 'old.json', 'new.json', '--format', 'json'], await versions());
    expect(JSON.parse(stdout)).toMatchObject({ bump: 'major', moved: [{ key: 'a#deux' }] });
  });

  it.each(['bad.json', 'none.json', 'null.json', 'other.json'])('refuses %s in one line', async (file) => {
    const folder = await versions();
    await writeTree(folder, { 'null.json': 'null', 'other.json': '{"version":"9.0.0","pages":[{"id":"a"}]}' });
    const { code, stderr } = await runCli(['diff', 'old.json', file], folder);
    expect(code).toBe(2);
    expect(stderr).toMatch(/^[^\n]+\n$/);
  });
});
