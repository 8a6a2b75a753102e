import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
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
