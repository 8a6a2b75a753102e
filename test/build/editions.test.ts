import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createBuild, type OutputFormat } from '../../src/build/index.js';
import { outputFormats } from '../../src/build/outputs/main-files.js';
import type { CatalogFile, Faq } from '../../src/data/model.js';
import { inMemory, project } from '../cli/run-cli.js';
import { readTree } from '../read-tree.js';

const page = (lang: string, id: string, text: string, more = '') =>
  `---\nsummary: S\nlang: ${lang}\n${more}---\n\n## Q {#${id}}\n\n${text}\n`;

const files = {
  'docs/index.md': page('fr', 'compte', 'Texte.'),
  'docs/aide/suite.md': page('fr', 'fin', 'Texte.'),
  'docs/en/index.md': page('en', 'compte', 'Text.'),
  'docs/en/aide/suite.md': page('en', 'fin', 'Text.'),
};

async function open(format: OutputFormat) {
  const folder = await project(files, inMemory);
  const at = (path: string) => join(folder, path);
  const options = { content: at('docs'), project: folder, format, language: 'en' as const };
  const build = await createBuild({ ...options, out: at('out'), cache: at('cache') });
  return {
    run: async () => {
      const result = await build.run();
      await build.remember();
      return result;
    },
    write: (path: string, value: string) => {
      mkdirSync(dirname(at(path)), { recursive: true });
      writeFileSync(at(path), value);
    },
    remove: (path: string) => rmSync(at(path), { recursive: true }),
    out: () => readTree(at('out')),
    fresh: async () => {
      rmSync(at('fresh'), { recursive: true, force: true });
      await (await createBuild({ ...options, out: at('fresh') })).run();
      return readTree(at('fresh'));
    },
    /** Another process, which knows what the cache keeps. */
    again: async () => (await createBuild({ ...options, out: at('out'), cache: at('cache') })).run(),
  };
}

describe.each(outputFormats)('a build as %s', (format) => {
  test('writes a translation into the folder of its language, as it would write the original', async () => {
    const { run, out } = await open(format);
    expect(await run()).toMatchObject({ status: 'written', pageCount: 4, diagnostics: [] });
    const names = Object.keys(out()).filter((path) => !path.startsWith('.'));
    const [original, translation] = [false, true].map((own) => names.filter((path) => path.startsWith('en/') === own));
    expect(translation!.map((path) => path.slice(3)).sort()).toEqual(original!.sort());
  });

  test('is after each change what a build from nothing would be', async () => {
    const { run, write, remove, out, fresh, again } = await open(format);
    await run();
    const edits: (() => void)[] = [
      () => write('docs/en/aide/suite.md', page('en', 'fin', 'Other.')),
      () => write('docs/aide/suite.md', page('fr', 'fin', 'Autre.')),
      () => write('docs/de/index.md', page('de', 'compte', 'Text.')),
      () => remove('docs/en/aide/suite.md'),
      () => remove('docs/en'),
    ];
    for (const edit of edits) {
      edit();
      expect((await run()).status).toBe('written');
      expect(out()).toEqual(await fresh());
      expect((await again()).status).toBe('unchanged');
    }
    expect(Object.keys(out()).some((path) => path.startsWith('en/'))).toBe(false);
  });
});

test('the ledger of a translation is read from its folder, and again when it changes', async () => {
  const { run, write, out } = await open('json');
  const edition = { date: '2026-11-24', version: '1.0.0' };
  const entry = { title: 'Q', first: edition, changed: edition };
  write('docs/en/history.json', JSON.stringify({ 'index#compte': entry }));
  expect((await run()).diagnostics.some(({ rule }) => rule === 'history-unrecorded')).toBe(true);
  const english = JSON.parse(out()['en/faq.json']!) as Faq;
  expect(Object.keys(english.history!)).toEqual(['index#compte']);
  expect(JSON.parse(out()['faq.json']!) as CatalogFile).not.toHaveProperty('history');
  write('docs/en/history.json', '{');
  expect((await run()).diagnostics.map(({ rule, path }) => [rule, path])).toEqual([
    ['history-syntax', 'en/history.json'],
  ]);
});
