import { readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readSearchWords } from '../../scripts/search-words.js';
import { OutsideFile } from '../../src/build/read-inside.js';
import { compile, compilePage } from '../../src/compiler/index.js';
import { renderAccordion, renderHtml } from '../../src/html/index.js';
import { renderText } from '../../src/text/index.js';
import { project, runCli, twoPages, writeTree } from '../cli/run-cli.js';
import { compileMarkdown } from '../sample.js';

const english = (args: readonly string[], folder: string) => runCli([...args, '--lang', 'en'], folder);

const page = (body: string) => ({ path: 'page.md', value: `---\ntitle: T\nsummary: S\n---\n\n${body}` });

/** Lines of the list of hostile or unlucky surroundings, by their own words; the others are tested beside their code. */
const lines: Readonly<Record<string, () => Promise<void>>> = {
  'a list of the search that is a link to a file outside': async () => {
    const { faq } = await compile([page('x')]);
    for (const list of ['questions.yml', 'synonyms.yml']) {
      const folder = await project({ ...twoPages, secret: 'password: secret\n' });
      await writeTree(folder, { 'docs/questions.yml': '', 'docs/synonyms.yml': '' });
      rmSync(join(folder, 'docs', list));
      symlinkSync('../secret', join(folder, 'docs', list));
      await expect(readSearchWords(join(folder, 'docs'), faq!)).rejects.toThrow(OutsideFile);
    }
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

describe('a line of the list of hostile surroundings', () => {
  test.each(Object.entries(lines))('%s', async (_line, check) => check());
});
