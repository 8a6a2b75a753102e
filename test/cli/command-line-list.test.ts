import { execFileSync } from 'node:child_process';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { compile } from '../../src/compiler/index.js';
import { createSearch } from '../../src/search/index.js';
import { run } from '../../src/cli/run.js';
import { project, runCli, twoPages, writeTree } from './run-cli.js';

/** What the file system refuses: a mount point cannot be renamed, and some systems have no watches left. */
const refused = vi.hoisted(() => new Map<string, (path: string) => string | undefined>());
const refusal = vi.hoisted(() => (syscall: string, path: string) => {
  const code = refused.get(syscall)?.(path);
  if (code !== undefined) throw Object.assign(new Error(code), { code, syscall, path });
});
vi.mock('node:fs/promises', async (original) => {
  const real = await original<typeof import('node:fs/promises')>();
  return { ...real, rename: async (from: string, to: string) => (refusal('rename', from), real.rename(from, to)) };
});
vi.mock('node:fs', async (original) => {
  const real = await original<typeof import('node:fs')>();
  const watch = (...args: Parameters<typeof real.watch>) => (refusal('watch', String(args[0])), real.watch(...args));
  return { ...real, watch };
});

const english = (args: readonly string[], folder: string) => runCli([...args, '--lang', 'en'], folder);

/** Runs `watch` until the test ends. */
async function watching(folder: string, ...more: readonly string[]) {
  const stop = new AbortController();
  let said = '';
  const output = { write: (text: string) => void (said += text) };
  const args = ['watch', 'docs', '--format', 'json', '--lang', 'en', ...more];
  const io = { cwd: folder, env: {}, stdout: output, stderr: output, signal: stop.signal };
  const ended = run(args, { ...io, now: () => new Date(2026, 10, 30) });
  onTestFinished(async () => {
    stop.abort();
    expect(await ended).toBe(0);
  });
  const until = async (pattern: RegExp): Promise<void> => {
    await expect.poll(() => said, { interval: 10 }).toMatch(pattern);
    said = '';
  };
  await until(/Watching/);
  return { until, said: () => said, json: () => readFileSync(join(folder, 'faq/faq.json'), 'utf8') };
}

const suite = (text: string) => twoPages['docs/suite.md'].replace('Texte.', text);

/** Each line of the list of real surroundings, by its own words; what is one of a kind is tested beside its code. */
const lines: Readonly<Record<string, () => Promise<void>>> = {
  'watch, then mv content x; sleep .1; mv x content': async () => {
    const folder = await project(twoPages);
    const { until, json } = await watching(folder);
    renameSync(join(folder, 'docs'), join(folder, 'x'));
    await until(/docs is gone/);
    renameSync(join(folder, 'x'), join(folder, 'docs'));
    writeFileSync(join(folder, 'docs/suite.md'), suite('Retour.'));
    await expect.poll(json).toContain('Retour.');
  },
  'watch with too few inotify watches': async () => {
    const folder = await project(twoPages);
    refused.set('watch', () => 'ENOSPC');
    onTestFinished(() => void refused.clear());
    const { json } = await watching(folder);
    writeFileSync(join(folder, 'docs/suite.md'), suite('Scrutée.'));
    await expect.poll(json).toContain('Scrutée.');
  },
  'watch --rule link-allowed=error, then the missing address is saved into links.yml': async () => {
    const page = suite('[a](https://example.org/a)');
    const folder = await project({ ...twoPages, 'docs/suite.md': page, 'docs/links.yml': '', 'package.json': '{}' });
    const { until, json } = await watching(folder, '--rule', 'link-allowed=error');
    writeFileSync(join(folder, 'docs/links.yml'), "A:\n  - { url: 'https://example.org/a', status: attestée }\n");
    await until(/2 pages in faq/);
    writeFileSync(join(folder, 'docs/lexicon.yml'), 'x: [');
    await until(/lexicon\.yml/);
    writeFileSync(join(folder, 'docs/lexicon.yml'), '');
    await until(/2 pages in faq/);
    writeFileSync(join(folder, 'package.json'), '{ "version": "9.8.7" }');
    await expect.poll(json).toContain('"version":"9.8.7"');
  },
  'npm init -y, build --out src/faq, import from an .mjs and require': async () => {
    const script = "import { faq } from './src/faq/index.js'; console.log(faq.pages.length);";
    const required = "console.log(require('./src/faq/index.js').faq.pages.length);";
    const more = { 'package.json': '{ "type": "commonjs" }', 'a.mjs': script, 'a.cjs': required };
    const folder = await project({ ...twoPages, ...more });
    expect((await runCli(['build', 'docs', '--out', 'src/faq'], folder)).code).toBe(0);
    for (const name of ['a.mjs', 'a.cjs'])
      expect(execFileSync(process.execPath, [name], { cwd: folder, encoding: 'utf8' })).toBe('2\n');
  },
  'check content --report github': async () => {
    const folder = await project({ '.git/HEAD': 'ref: refs/heads/main\n', 'site/docs/p.md': '[a](nowhere.md)' });
    const { stdout } = await runCli(['check', 'docs', '--report', 'github'], join(folder, 'site'));
    expect(stdout).toMatch(/^::error file=site\/docs\/p\.md,line=1/m);
    expect((await runCli(['check', 'docs'], join(folder, 'site'))).stderr).toMatch(/^docs\/p\.md:1:1/m);
  },
  'a project on a read-only disk: check --cache; build --cache --out /elsewhere': async () => {
    const folder = await project(twoPages);
    // Nothing can be made in /proc, not even by root.
    const cache = ['--cache', '/proc/none'];
    for (const args of [
      ['check', 'docs'],
      ['build', 'docs', '--out', join(folder, 'elsewhere')],
    ]) {
      const { code, stderr } = await english([...args, ...cache], folder);
      expect([code, stderr.match(/The cache \/proc\/none cannot be written/g)]).toMatchObject([0, { length: 1 }]);
    }
  },
  '--cache that names a file': async () => {
    const folder = await project({ ...twoPages, store: 'mine' });
    const { code, stderr } = await english(['build', 'docs', '--cache', 'store'], folder);
    expect([code, stderr]).toEqual([0, expect.stringContaining('The cache store cannot be written')]);
    expect(readFileSync(join(folder, 'store'), 'utf8')).toBe('mine');
  },
  '--out on a mount point': async () => {
    const folder = await project(twoPages);
    expect((await runCli(['build', 'docs'], folder)).code).toBe(0);
    refused.set('rename', (path) => (path.endsWith('/faq') ? 'EBUSY' : undefined));
    onTestFinished(() => void refused.clear());
    writeFileSync(join(folder, 'docs/suite.md'), suite('Sur place.'));
    expect((await runCli(['build', 'docs'], folder)).code).toBe(0);
    expect(readFileSync(join(folder, 'faq/pages/suite.js'), 'utf8')).toContain('Sur place.');
  },
  'check’s count with drafts': async () => {
    const draft = '---\ntitle: B\nsummary: B\ndraft: true\n---\n\nx\n';
    const folder = await project({ ...twoPages, 'docs/b.md': draft });
    expect((await english(['check', 'docs'], folder)).stderr).toContain('2 pages, no errors');
    expect((await english(['check', 'docs', '--drafts'], folder)).stderr).toContain('3 pages, no errors');
  },
  'one event in watch, its error printed once': async () => {
    const folder = await project(twoPages);
    const { until, said } = await watching(folder);
    writeFileSync(join(folder, 'docs/suite.md'), suite('[a](nowhere.md)'));
    await expect.poll(said).toContain('is left as it was');
    writeFileSync(join(folder, 'docs/index.md'), twoPages['docs/index.md'].replace('compte}', 'autre}'));
    await expect.poll(() => said().split('is left as it was').length).toBe(3);
    expect(said().split('nowhere.md  ').length - 1).toBeLessThanOrEqual(2);
    await writeTree(folder, twoPages);
    await until(/2 pages in faq/);
  },
  'a page of front matter that holds only a comment': async () => {
    const { diagnostics } = await compile([{ path: 'page.md', value: '---\n# remarque\n---\n\n# Titre\n\nTexte.\n' }]);
    expect(diagnostics.map(({ rule, expected }) => [rule, expected])).toEqual([['front-matter-required', 'summary']]);
  },
  'search() in content that holds İ, ẞ, K (U+212A) or Å (U+212B)': async () => {
    const value = '---\ntitle: T\nsummary: S\n---\n\n## İstanbul, GROẞ, 5 \u212a et \u212b {#a}\n\nTexte.\n';
    const { faq } = await compile([{ path: 'page.md', value }]);
    const { search } = createSearch(faq!);
    for (const query of ['istanbul', 'İSTANBUL', 'gross', 'groß', 'GROẞ'])
      expect([query, search(query).length]).toEqual([query, 1]);
    for (const query of ['İ', 'ẞ', '\u212a', '\u212b']) expect(() => search(query)).not.toThrow();
  },
};

describe('a line of the list of real surroundings', () => {
  test.each(Object.entries(lines))('%s', async (_line, check) => check());
});
