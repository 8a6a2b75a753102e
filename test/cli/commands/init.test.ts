import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { bundle } from '../bundle-cli.js';
import { project, runCli, twoPages } from '../run-cli.js';

const read = (folder: string, path: string) => readFileSync(join(folder, path), 'utf8');

describe('init', () => {
  test('of a second folder tells a place of its own to build to, and its pages pass the editorial rules on words', async () => {
    const folder = await project();
    await runCli(['init', '--yes', '--out', 'src/faq', '--audiences', 'lecteur'], folder);
    const { stdout } = await runCli(['init', 'aide', '--yes'], folder);
    expect(stdout).toContain('npx datagouv-faq build aide --out src/faq-aide');
    expect(read(folder, '.gitignore')).toBe('/src/faq/\n/src/faq-aide/\n');
    const editorial = ['check', '--editorial', '--report', 'json'];
    const rules = JSON.parse((await runCli(editorial, folder)).stdout).map(({ rule }: { rule: string }) => rule);
    expect(rules).not.toContain('typography');
  });

  test('makes settings, a first page, a script and a line for git, which a check accepts', async () => {
    const manifest = '{\n\t"name": "x",\n\t"scripts": {\n\t\t"dev": "vite"\n\t}\n}\n';
    const folder = await project({ 'package.json': manifest, '.gitignore': 'dist' });
    const args = ['init', '--language', 'en', '--title', 'Town "library"', '--license', 'CC-BY-4.0'];
    const { code, stdout, stderr } = await runCli(args, folder);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^\+ content\/index\.md\n\+ faq\.config\.json\n\+ package\.json\n\+ \.gitignore\nNext:\n/);
    expect(JSON.parse(read(folder, 'faq.config.json'))).toEqual({
      $schema: './node_modules/datagouv-faq/dist/config.schema.json',
      content: 'content',
      out: 'faq',
      lang: 'en',
      title: 'Town "library"',
      license: 'CC-BY-4.0',
    });
    expect(read(folder, 'package.json')).toBe(
      '{\n\t"name": "x",\n\t"scripts": {\n\t\t"dev": "vite",\n\t\t"faq": "datagouv-faq build"\n\t}\n}\n',
    );
    expect(read(folder, '.gitignore')).toBe('dist\n/faq/\n');
    expect(read(folder, 'content/index.md')).toMatch(
      /^---\n# yaml-language-server: \$schema=\.\.\/node_modules\/datagouv-faq\/dist\/front-matter\.schema\.json\ntitle: /,
    );
    expect(await runCli(['check'], folder)).toEqual({ code: 0, stdout: '', stderr: '1 page, no errors.\n' });
  });

  test.each(['fr', 'en', 'es', 'de'])('makes pages for audiences in %s that have no fault', async (language) => {
    const folder = await project();
    await runCli(['init', '--language', language, '--audiences', 'Lecteurs, Écoles', '--out', 'src/faq'], folder);
    expect(readdirSync(join(folder, 'content')).sort()).toEqual(['ecoles.md', 'index.md', 'lecteurs.md']);
    const { code, stderr } = await runCli(['check', '--lang', 'en', '--rule', 'language-words=off'], folder);
    expect([code, stderr]).toEqual([0, '3 pages, no errors.\n']);
    // Its words are English then, which is said once.
    const told = await runCli(['check', '--lang', 'en'], folder);
    expect(told.stderr.split('English for the language').length - 1).toBe(language === 'de' ? 1 : 0);
    expect((await runCli(['build', '--lang', 'en'], folder)).stderr).toMatch(/3 pages in src\/faq\n$/);
  });

  test('overwrites nothing, also the second time', async () => {
    const files = {
      'faq.config.json': '{ "lang": "es" }',
      'package.json': '{ "scripts": { "faq": "mine" } }',
      '.gitignore': '/faq/\n',
    };
    const folder = await project(files);
    await runCli(['init', '--language', 'en'], folder);
    const made = read(folder, 'content/index.md');
    expect((await runCli(['init', '--language', 'fr'], folder)).stdout).toMatch(
      /^faq\.config\.json reste comme il est[^\n]*\ncontent : 1 page/,
    );
    expect(read(folder, 'content/index.md')).toBe(made);
    for (const [path, value] of Object.entries(files)) expect(read(folder, path)).toBe(value);
  });

  test('leaves Markdown that is there as it is, and says what it holds and what to mend first', async () => {
    const broken = '## One\n\n[x](nowhere.md) [y](https://example.org/) ==z==\n\n## Two\n';
    const folder = await project({ ...twoPages, 'docs/old.md': broken, 'mkdocs.yml': '' });
    const before = readdirSync(join(folder, 'docs')).map((name) => read(folder, `docs/${name}`));
    const { code, stdout } = await runCli(['init', 'docs', '--language', 'en'], folder);
    expect(code).toBe(0);
    expect(stdout).toContain(
      'docs: 3 pages, 4 sections, 3 links, 1 of them to other sites; Markdown written for MkDocs. Nothing in it is changed.\n',
    );
    const kinds = [...stdout.matchAll(/^ {2}(\d+) × ([a-z-]+), first docs\/old\.md:\d+: /gm)].map(
      ([, n, rule]) => `${n} ${rule}`,
    );
    expect(kinds[0]).toBe('1 internal-link');
    // What readers see comes before what they do not, however often.
    expect(kinds.indexOf('1 dialect-tag')).toBeLessThan(kinds.indexOf('2 heading-id'));
    expect(kinds).toEqual(expect.arrayContaining(['1 dialect-tag', '2 heading-id']));
    expect(readdirSync(join(folder, 'docs')).map((name) => read(folder, `docs/${name}`))).toEqual(before);
    expect(JSON.parse(read(folder, 'faq.config.json'))).toMatchObject({ content: 'docs', lang: 'en' });
  });

  test('takes the keys of another tool for what they are, so that its pages build', async () => {
    const page = '---\nid: fees\ntitle: Fees\nsidebar_position: 2\n---\n\n## What is it? {#fee}\n\nTen euros.\n';
    const folder = await project({ 'docs/fees.md': page, 'docusaurus.config.js': '' });
    const { stdout } = await runCli(['init', 'docs', '--language', 'en', '--out', 'faq'], folder);
    expect(stdout).toContain('  1 × front-matter-required, first docs/fees.md:1: ');
    expect(stdout).not.toContain('front-matter-key');
    expect((await runCli(['build', '--format', 'json'], folder)).code).toBe(0);
    const { pages } = JSON.parse(read(folder, 'faq/faq.json')) as { pages: { data: object }[] };
    expect(pages[0]!.data).toEqual({ id: 'fees', sidebar_position: 2 });
  });

  test('says what to do next with the folder that the settings do not name, and leaves them as they are', async () => {
    const settings = '{ "content": "pages", "lang": "es" }';
    const folder = await project({ ...twoPages, 'faq.config.json': settings });
    const { stdout } = await runCli(['init', 'docs', '--language', 'en', '--lang', 'en'], folder);
    expect(stdout).toContain('faq.config.json stays as it is');
    expect(stdout).toMatch(
      /npm install -D datagouv-faq[^]*npx datagouv-faq check docs[^]*npx datagouv-faq build docs --out faq-docs /,
    );
    expect(read(folder, 'faq.config.json')).toBe(settings);
    expect(read(folder, '.gitignore')).toBe('/faq-docs/\n');
    expect((await runCli(['init'], await project({ ...twoPages }))).stdout).not.toContain('check docs');
  });

  test('on a terminal asks for what the options do not say', async () => {
    const folder = await project();
    const answers = ['english', 'es', 'Biblioteca', '', 'Lectores, Escuelas'];
    const { code, stderr } = await runCli(['init', '--lang', 'en'], folder, { answers });
    expect([code, stderr]).toEqual([0, 'Write a language code, such as en or pt-BR.\n']);
    expect(JSON.parse(read(folder, 'faq.config.json'))).toMatchObject({ lang: 'es', title: 'Biblioteca' });
    expect(read(folder, 'faq.config.json')).not.toContain('license');
    expect(readdirSync(join(folder, 'content')).sort()).toEqual(['escuelas.md', 'index.md', 'lectores.md']);
  });

  test('writes nothing when nobody answers any more', async () => {
    const folder = await project();
    const { code, stderr } = await runCli(['init', '--lang', 'en'], folder, { answers: ['en'] });
    expect([code, stderr, readdirSync(folder)]).toEqual([2, 'Nothing is written.\n', []]);
  });
});

describe('as processes', async () => {
  const cli = await bundle('src/cli/main.ts');

  test('init, build, record and newsletter follow each other', async () => {
    const { chmodSync } = await import('node:fs');
    const folder = await project();
    chmodSync(folder, 0o777);
    const run = (...args: string[]) =>
      new Promise<string>((resolve) => {
        const child = cli.start(args, folder);
        let text = '';
        for (const stream of [child.stdout!, child.stderr!]) stream.on('data', (data) => (text += String(data)));
        child.on('close', (code) => resolve(`${code} ${text}`));
      });
    expect(await run('init', '--language', 'en', '--title', 'Library')).toMatch(/^0 \+ content\/index\.md\n/);
    expect(await run('record', '--date', '2026-11-01')).toMatch(/^0 \+ index {2}Library\n\+ index#add-a-question /);
    expect(await run('build')).toBe('0 1 page in faq\n');
    expect(await run('newsletter', '--since', '2026-11-01', '--out', 'issue')).toMatch(
      /^0 \+ index#add-a-question {2}How do I add a question\?\nsince 2026-11-01, in issue\n/,
    );
    expect(read(folder, 'issue/issue.txt')).toContain('How do I add a question?');
  });
});
