import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCli } from '../run-cli.js';
import { versions } from './two-versions.js';

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
    expect([code, stderr]).toEqual([0, 'a#deux est maintenant a#trois.\n']);
    expect(stdout).toContain('Trois');
  });

  it('says why there is nothing to print, in French', async () => {
    const { code, stderr } = await runCli(['render', 'a#unne', '--faq', 'new.json'], await versions());
    expect([code, stderr]).toEqual([2, 'Aucune page ni section ne s’appelle a#unne. Vouliez-vous dire a#une ?\n']);
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
    [['--heading-level', '7'], 'from 1 to 6'],
    [['--heading-level', 'x'], 'whole number'],
    [['--base-url', 'javascript:x'], 'or a path'],
    [['--width', '0', '--format', 'text'], '1 or more'],
  ])('refuses %j', async (args, expected) => {
    const { code, stdout, stderr } = await runCli(
      ['render', '--faq', 'new.json', '--lang', 'en', ...args],
      await versions(),
    );
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(expected);
  });
});
