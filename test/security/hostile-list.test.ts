import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { guardEditor } from '../../scripts/preview/open-in-editor.js';
import { readSearchWords } from '../../scripts/search-words.js';
import { OutsideFile } from '../../src/build/read-inside.js';
import { compile, compilePage } from '../../src/compiler/index.js';
import { renderAccordion, renderHtml } from '../../src/html/index.js';
import { renderText } from '../../src/text/index.js';
import { bundle, ended } from '../cli/bundle-cli.js';
import { readTree } from '../read-tree.js';
import { project, runCli, twoPages, writeTree } from '../cli/run-cli.js';
import { compileMarkdown } from '../sample.js';

/** A file system may have no hard links. */
const refused = vi.hoisted(() => new Set<string>());
vi.mock('node:fs/promises', async (original) => {
  const real = await original<typeof import('node:fs/promises')>();
  return {
    ...real,
    link: async (from: string, to: string) => {
      if (refused.has('link')) throw Object.assign(new Error('EPERM'), { code: 'EPERM', syscall: 'link', path: from });
      return real.link(from, to);
    },
  };
});

const cli = await bundle('src/cli/main.ts');

const english = (args: readonly string[], folder: string) => runCli([...args, '--lang', 'en'], folder);

const rulesOf = async (folder: string): Promise<string[]> => {
  const { stdout } = await runCli(['check', 'docs', '--report', 'json'], folder);
  return (JSON.parse(stdout) as { rule: string; path: string }[]).map(({ path, rule }) => `${path} ${rule}`);
};

const page = (body: string) => ({ path: 'page.md', value: `---\ntitle: T\nsummary: S\n---\n\n${body}` });

/** Each line of the list of hostile or unlucky surroundings, by its own words; what is one of a kind is tested beside its code. */
const lines: Readonly<Record<string, () => Promise<void>>> = {
  'a folder that holds somebody’s index.js, pages/home.tsx, sections/hero.css and any faq.json': async () => {
    const site = { 'index.js': 'x', 'pages/home.tsx': 'x', 'sections/hero.css': 'x' };
    for (const more of [{ 'faq.json': '{}' }, { 'catalog.json': '[]' }]) {
      const folder = await project(twoPages);
      await writeTree(join(folder, 'site'), { ...site, ...more });
      const { code, stderr } = await english(['build', 'docs', '--out', 'site'], folder);
      expect([code, stderr]).toEqual([2, expect.stringContaining('--out')]);
      expect(readdirSync(join(folder, 'site'), { recursive: true })).toHaveLength(6);
    }
  },
  'a list that is a link to a file outside': async () => {
    for (const list of ['lexicon.yml', 'links.yml', 'history.json']) {
      const folder = await project({ ...twoPages, secret: 'password: secret\n' });
      symlinkSync(list === 'history.json' ? '/proc/self/environ' : '../secret', join(folder, 'docs', list));
      const { code, stdout, stderr } = await english(['check', 'docs', '--report', 'json'], folder);
      expect([list, code, stdout]).toEqual([list, 1, expect.stringContaining('file-outside')]);
      expect(stdout + stderr).not.toMatch(/secret"|password|PATH=/);
    }
    const { faq } = await compile([page('x')]);
    for (const list of ['questions.yml', 'synonyms.yml']) {
      const folder = await project({ ...twoPages, secret: 'password: secret\n' });
      await writeTree(folder, { 'docs/questions.yml': '', 'docs/synonyms.yml': '' });
      rmSync(join(folder, 'docs', list));
      symlinkSync('../secret', join(folder, 'docs', list));
      await expect(readSearchWords(join(folder, 'docs'), faq!)).rejects.toThrow(OutsideFile);
    }
  },
  'history.json is a FIFO; links.yml a device': async () => {
    const folder = await project(twoPages);
    for (const list of ['history.json', 'links.yml']) execFileSync('mkfifo', [join(folder, 'docs', list)]);
    expect((await rulesOf(folder)).sort()).toEqual(['history.json file-kind', 'links.yml file-kind']);
  },
  'a table with a line break and no width; a table inside a table with a line break': async () => {
    const wide = await compileMarkdown('| x<br>y | z |\n| --- | --- |\n| a | b |\n');
    expect(renderText(wide, { width: Infinity })).toContain('z');
    const inner = '<table><tr><td>x<br>y</td></tr></table>';
    expect(renderText(await compileMarkdown(`<table><tr><td>${inner}</td><td>z</td></tr></table>\n`))).toContain('z');
  },
  'what the native parser reads otherwise': async () => {
    for (const value of ['**Où ?**🙂', '<a href=/x>x</a>', '> - a\n>\n>\n']) {
      const file = { path: 'page.md', value };
      expect(await compilePage(file, { parser: 'native' })).toEqual(await compilePage(file));
    }
  },
  'a folder that cannot be read, a link to / inside the content, with watch': async () => {
    const folder = await project(twoPages);
    execFileSync('mkdir', ['-m', '000', join(folder, 'docs/closed')]);
    execFileSync('chmod', ['777', folder]);
    symlinkSync('/', join(folder, 'docs/all'));
    const child = cli.start(['watch', 'docs', '--lang', 'en'], folder);
    let said = '';
    child.stderr!.on('data', (text) => {
      said += String(text);
      if (said.includes('Watching')) child.kill('SIGINT');
    });
    expect((await ended(child)).code).toBe(0);
    expect(said).toMatch(/file-outside[^]*file-unreadable/);
  },
  'a file system without hard links': async () => {
    const folder = await project(twoPages);
    refused.add('link');
    expect((await runCli(['build', 'docs'], folder)).code).toBe(0);
    await writeTree(folder, { 'docs/suite.md': twoPages['docs/suite.md'].replace('Texte', 'Autre') });
    expect((await runCli(['build', 'docs'], folder)).code).toBe(0);
    refused.clear();
    expect(readFileSync(join(folder, 'faq/pages/suite.js'), 'utf8')).toContain('Autre');
  },
  'a cache on a disk that cannot be written; links.json that holds {"a":null}': async () => {
    const folder = await project({ ...twoPages, 'store/links.json': '{"a":null}' });
    for (const args of [
      ['build', 'docs'],
      ['check', 'docs'],
      ['check', 'docs', '--external'],
    ]) {
      const { code, stderr } = await english([...args, '--cache', '/proc/none/store'], folder);
      expect(code, stderr).toBe(0);
      expect(stderr.match(/\/proc\/none\/store cannot be written/g)).toHaveLength(1);
    }
    expect((await english(['check', 'docs', '--external', '--cache', 'store'], folder)).code).toBe(0);
  },
  'a valid entry of a cache copied over another': async () => {
    const folder = await project(twoPages);
    await runCli(['build', 'docs', '--cache', 'cache'], folder);
    const entries = readdirSync(join(folder, 'cache/pages'), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name));
    expect(entries.length).toBeGreaterThan(1);
    for (const entry of entries) writeFileSync(entry, readFileSync(entries[0]!));
    renameSync(join(folder, 'faq'), join(folder, 'cold'));
    expect((await runCli(['build', 'docs', '--cache', 'cache'], folder)).code).toBe(0);
    expect(readTree(join(folder, 'faq'))).toEqual(readTree(join(folder, 'cold')));
  },
  'renderAccordion with expanded that is a string': async () => {
    const { sections } = await compileMarkdown('## A {#a}\n\nx\n');
    const html = renderAccordion(sections, { expanded: (() => '"><script>') as never });
    expect(html).toContain('aria-expanded="true"');
    expect(html).not.toContain('script');
  },
  'classNames that are no selectors': async () => {
    const node = await compileMarkdown('<p class="x">a</p>\n');
    for (const selector of ['p.[', 'p.(a+)+$', 'p.a|(', 'p..'])
      expect(() => renderHtml(node, { classNames: { [selector]: 'x' } as never })).toThrow(
        new TypeError(`Unexpected classNames ${JSON.stringify(selector)}, expected a tag`),
      );
  },
  'a faq.json from a stranger, given to every command': async () => {
    const folder = await project(twoPages);
    await runCli(['build', 'docs', '--format', 'json'], folder);
    const sound = readFileSync(join(folder, 'faq/faq.json'), 'utf8');
    const attacks = ['<script>x</script>', '<p onclick=\\"x\\">x</p>', '<p><a href=\\"javascript:x\\">x</a></p>'];
    const commands = [
      ['render', '--faq', 'bad.json'],
      ['diff', 'faq', 'bad.json'],
      ['redirects', 'bad.json'],
      ['newsletter', 'bad.json', '--since', '2026-01-01', '--out', 'issue'],
    ];
    for (const attack of attacks) {
      writeFileSync(join(folder, 'bad.json'), sound.replaceAll('<p>Texte.</p>', attack));
      for (const command of commands) {
        const { code, stdout, stderr } = await english(command, folder);
        expect([command[0], code, stdout]).toEqual([command[0], 2, '']);
        expect(stderr).toContain('bad.json');
      }
    }
    expect(readdirSync(folder)).not.toContain('issue');
    writeFileSync(join(folder, 'bad.json'), sound.replace('"title":"La fin"', '"title":"\\u001b[2J"'));
    for (const command of commands) {
      const { stdout, stderr } = await english(command, folder);
      expect(stdout + stderr).not.toMatch(/(?![\t\n])\p{Cc}/u);
    }
  },
  'file names with ESC or line breaks in the reports': async () => {
    const folder = await project({ 'docs/a\u001b[2J\n::error::b.md': '[a](nowhere.md)' });
    for (const report of ['human', 'github', 'json']) {
      const { stdout, stderr } = await runCli(['check', 'docs', '--report', report], folder);
      expect(stdout + stderr).toContain('nowhere.md');
      expect(stdout + stderr).not.toMatch(/\u001b|^::error::b/m); // oxlint-disable-line no-control-regex
    }
  },
  'render citoyen | head -1; output to a full device': async () => {
    const gone = cli.start(['render', 'citoyen', '--faq', 'faq'], await built());
    gone.stdout!.destroy();
    expect(await ended(gone)).toMatchObject({ code: 0, stderr: '' });
    const full = cli.start(['render', '--faq', 'faq', '--lang', 'en'], await built(), 'exec >/dev/full');
    expect(await ended(full)).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/^The output [^\n]*\n$/) as string,
    });
  },
  'a title turned around by an escape of YAML': async () => {
    const value = '---\ntitle: "\\u202Ecod"\nsummary: S\n---\n\nx';
    const { diagnostics } = await compile([{ path: 'page.md', value }]);
    expect(diagnostics).toContainEqual(expect.objectContaining({ rule: 'bidi-control', line: 2, found: 'U+202E' }));
  },
  'license.url, attribution.url, --edit-url with javascript:': async () => {
    const url = 'javascript:alert(1)';
    for (const settings of [{ license: { name: 'N', spdx: 'MIT', url } }, { attribution: { source: 'S', url } }]) {
      const folder = await project({ ...twoPages, 'faq.config.json': JSON.stringify(settings) });
      const { code, stderr } = await english(['build', 'docs'], folder);
      expect([code, stderr]).toEqual([2, expect.stringContaining(`${Object.keys(settings)[0]}.url`)]);
    }
    const { code, stderr } = await english(['check', 'docs', '--edit-url', 'javascript:x'], await project(twoPages));
    expect([code, stderr]).toEqual([2, expect.stringContaining('--edit-url')]);
  },
  'http://ex%20ample.org/, which check --external cannot ask for': async () => {
    const { diagnostics } = await compile([page('[a](http://ex%20ample.org/)')]);
    expect(diagnostics).toContainEqual(expect.objectContaining({ rule: 'link-address', line: 6 }));
  },
  'the lock is a FIFO or a link that leads nowhere': async () => {
    const makers = [(lock: string) => execFileSync('mkfifo', [lock]), (lock: string) => symlinkSync('none', lock)];
    for (const make of makers) {
      const folder = await project(twoPages);
      make(join(folder, '.faq.lock'));
      const { code, stderr } = await english(['build', 'docs'], folder);
      expect([code, stderr]).toEqual([2, expect.stringContaining('.faq.lock')]);
    }
  },
  'the preview’s open-in-editor address called from another site': async () => {
    const response = { statusCode: 200, end: () => {} };
    const use = (_path: string, handler: (...args: never[]) => void) =>
      handler(...([{ headers: { origin: 'https://example.org' } }, response, expect.unreachable] as never[]));
    guardEditor({ use }, 'token');
    expect(response.statusCode).toBe(403);
  },
  'section ids such as forms, location, cookie, title': async () => {
    const ids = ['forms', 'location', 'cookie', 'title'];
    const written = await compile([page(ids.map((id) => `## A {#${id}}\n\nx\n\n`).join(''))]);
    expect(written.diagnostics.filter(({ rule }) => rule === 'browser-name').map(({ found }) => found)).toEqual(ids);
    const made = await compile([page(ids.map((id) => `## ${id}\n\nx\n\n`).join(''))]);
    expect(made.faq!.pages[0]!.sections.map(({ id }) => id).filter((id) => ids.includes(id))).toEqual([]);
    const html = renderHtml(written.faq!.pages[0]!, { idPrefix: 'faq-' });
    for (const id of ids) expect(html).not.toContain(`id="${id}"`);
  },
};

async function built(): Promise<string> {
  const folder = await project({ ...twoPages, 'docs/citoyen.md': twoPages['docs/suite.md'] });
  execFileSync('chmod', ['777', folder]);
  expect((await runCli(['build', 'docs'], folder)).code).toBe(0);
  await runCli(['build', 'docs', '--format', 'json', '--out', 'json'], folder);
  rmSync(join(folder, 'faq'), { recursive: true });
  renameSync(join(folder, 'json'), join(folder, 'faq'));
  return folder;
}

describe('a line of the list of hostile surroundings', () => {
  test.each(Object.entries(lines))('%s', async (_line, check) => check());
});
