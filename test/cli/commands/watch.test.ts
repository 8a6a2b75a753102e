import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { listContent } from '../../../src/build/content/list-content.js';
import { run } from '../../../src/cli/run.js';
import { project, runCli, twoPages } from '../run-cli.js';

interface Watching {
  readonly said: string[];
  /** Waits until the command has said something that matches, since the last wait. */
  until(pattern: RegExp): Promise<void>;
}

async function startWatching(folder: string, ...more: string[]): Promise<Watching> {
  const stop = new AbortController();
  const said: string[] = [];
  const ended = run(['watch', 'docs', '--lang', 'en', ...more], {
    cwd: folder,
    env: {},
    stdout: { write: (text) => said.push(text) },
    stderr: { write: (text) => said.push(text) },
    signal: stop.signal,
  });
  onTestFinished(async () => {
    stop.abort();
    expect(await ended).toBe(0);
  });
  const until = async (pattern: RegExp): Promise<void> => {
    await expect.poll(() => said.join(''), { interval: 10 }).toMatch(pattern);
    said.length = 0;
  };
  await until(/Watching/);
  return { said, until };
}

describe.each([
  ['json', 'faq.json'],
  ['modules', 'pages/suite.js'],
  ['pages', 'pages/suite.json'],
])('watch, as %s', (format, main) => {
  const page = (text: string) => `---\ntitle: Suite\nsummary: La fin.\n---\n\n## La fin {#fin}\n\n${text}\n`;

  test('builds at every save, survives a broken page, and ends with what a build gives', async () => {
    const folder = await project(twoPages);
    const file = join(folder, 'docs/suite.md');
    const { until } = await startWatching(folder, '--format', format);
    const json = () => readFileSync(join(folder, 'faq', main), 'utf8');
    const tree = (out: string) => readdirSync(join(folder, out), { recursive: true }).sort();
    const other = main.replace('suite', 'autre');

    writeFileSync(file, page('Nouveau.'));
    await until(/2 pages in faq \(\d+ ms\)/);
    expect(json()).toContain('Nouveau.');

    writeFileSync(file, '---\ntitle: [\n---\n');
    await until(/is left as it was/);
    expect(json()).toContain('Nouveau.');

    // Editors write a new file and rename it over the old one.
    writeFileSync(join(folder, 'docs/.suite.md.swp'), page('Renommé.'));
    renameSync(join(folder, 'docs/.suite.md.swp'), file);
    await until(/2 pages in faq/);
    expect(json()).toContain('Renommé.');

    mkdirSync(join(folder, 'docs/plus'));
    writeFileSync(join(folder, 'docs/plus/autre.md'), page('Encore.').replace('Suite', 'Autre'));
    await until(/3 pages in faq/);
    expect(readFileSync(join(folder, 'faq', other), 'utf8')).toContain('Encore.');

    rmSync(join(folder, 'docs/plus'), { recursive: true });
    await until(/2 pages in faq/);
    expect(existsSync(join(folder, 'faq', other)) && other !== main).toBe(false);
    expect(json()).not.toContain('Encore.');

    await runCli(['build', 'docs', '--format', format, '--out', 'cold'], folder);
    expect(json()).toBe(readFileSync(join(folder, 'cold', main), 'utf8'));
    expect(tree('faq')).toEqual(tree('cold'));
  });
});

describe('watch', () => {
  test('follows the lists and the ledger beside the pages, and survives one that cannot be read', async () => {
    const folder = await project({ ...twoPages, 'docs/suite.md': `${twoPages['docs/suite.md']}\nUn hackathon.\n` });
    const { until } = await startWatching(folder, '--format', 'pages', '--cache', 'cache');
    const page = () => readFileSync(join(folder, 'faq/pages/suite.json'), 'utf8');
    const lexicon = join(folder, 'docs/lexicon.yml');
    expect(page()).not.toContain('lang=');

    writeFileSync(lexicon, 'foreign:\n  hackathon: [\n');
    await until(/lexicon\.yml:\d+:\d+ {2}error {2}The list cannot be read[^]*is left as it was/);
    // What is saved meanwhile is not forgotten.
    const file = join(folder, 'docs/index.md');
    writeFileSync(file, readFileSync(file, 'utf8').replace('Ouvrir', 'Fermer'));
    await until(/lexicon\.yml:\d+:\d+ {2}error {2}The list cannot be read[^]*is left as it was/);

    writeFileSync(lexicon, 'foreign:\n  hackathon: en\n');
    await until(/2 pages in faq/);
    expect(page()).toContain('<span lang=\\"en\\">hackathon</span>');
    expect(readFileSync(join(folder, 'faq/pages/index.json'), 'utf8')).toContain('Fermer');

    writeFileSync(join(folder, 'docs/history.json'), '{}');
    await until(/2 pages in faq/);
    expect(readFileSync(join(folder, 'faq/catalog.json'), 'utf8')).toContain('"history":{}');
    await runCli(['build', 'docs', '--format', 'pages', '--out', 'cold'], folder);
    for (const name of ['catalog.json', 'pages/index.json', 'pages/suite.json'])
      expect(readFileSync(join(folder, 'faq', name))).toEqual(readFileSync(join(folder, 'cold', name)));
  });

  test('as pages: a save writes the file of its page, and the catalog when its entry has changed', async () => {
    const folder = await project(twoPages);
    const { until } = await startWatching(folder, '--format', 'pages');
    const inodes = () =>
      ['catalog.json', 'pages/index.json', 'pages/suite.json'].map((name) => statSync(join(folder, 'faq', name)).ino);
    const file = join(folder, 'docs/suite.md');
    const [catalog, index, suite] = inodes();

    writeFileSync(file, twoPages['docs/suite.md'].replace('Texte.', '[Ici](https://example.org/nouveau).'));
    await until(/2 pages in faq/);
    expect(inodes()).toEqual([catalog, index, expect.not.toSatisfy((one) => one === suite)]);

    writeFileSync(file, readFileSync(file, 'utf8').replace('title: Suite', 'title: La suite'));
    await until(/2 pages in faq/);
    expect(inodes()[0]).not.toBe(catalog);
    expect(inodes()[1]).toBe(index);
  });
});

test('does not build again for what it writes below the pages, nor take that for their images', async () => {
  const folder = await project(twoPages);
  const { said, until } = await startWatching(folder, '--out', 'docs/built', '--format', 'pages');
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(said).toEqual([]);
  writeFileSync(join(folder, 'docs/shown.png'), '');
  writeFileSync(join(folder, 'docs/suite.md'), twoPages['docs/suite.md'].replace('Texte', '![Un schéma](shown.png)'));
  await until(/2 pages in docs\/built \(\d+ ms\)/);
  expect(listContent(join(folder, 'docs'))).toMatchObject({ others: ['shown.png'], findings: [] });
  writeFileSync(join(folder, 'docs/built/lost.md'), 'Perdue.');
  expect(listContent(join(folder, 'docs')).files.map(({ path }) => path)).toContain('built/lost.md');
});
