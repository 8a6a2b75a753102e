import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { project, runCli } from './run-cli.js';

/** A page with warnings and no error. */
const page = '# Aide\n\nTexte.\n';

/** `site` is a repository, in a folder that is none. */
const files = { 'site/docs/faq/a.md': page, 'site/.git/HEAD': '' };

describe('the path of a page', () => {
  test.each([
    ['site', 'docs', 'docs/faq/a.md', 'docs/faq/a.md'],
    ['site/docs', '.', 'faq/a.md', 'docs/faq/a.md'],
    ['site/docs/faq', '..', 'a.md', 'docs/faq/a.md'],
    ['.', 'site/docs', 'site/docs/faq/a.md', 'site/docs/faq/a.md'],
    ['.', './site/docs/', 'site/docs/faq/a.md', 'site/docs/faq/a.md'],
  ])('from %s, of %s, leads there for a terminal and for GitHub', async (cwd, content, onTerminal, onGithub) => {
    const folder = join(await project(files), cwd);
    const { stderr } = await runCli(['check', content], folder);
    expect(stderr).toMatch(new RegExp(`^${onTerminal}:1:1 `));
    const { stdout } = await runCli(['check', content, '--report', 'github'], folder);
    expect(stdout).toMatch(new RegExp(`^::warning file=${onGithub},line=1,`));
  });

  test('counts from the content in JSON', async () => {
    const { stdout } = await runCli(['check', 'docs', '--report', 'json'], join(await project(files), 'site'));
    expect((JSON.parse(stdout) as { path: string }[])[0]!.path).toBe('faq/a.md');
  });
});

describe('a file whose name holds control characters and line ends', () => {
  const name = 'a\u001b[2K\n::error::forged\r.md';
  const shown = 'docs/a\ufffd[2K\ufffd::error::forged\ufffd.md';

  test.each([{}, { FORCE_COLOR: '1' }])('forges no line for people, with %j', async (env) => {
    const { stderr } = await runCli(['check', 'docs'], await project({ [`docs/${name}`]: page }), { env });
    expect(stderr).toContain(`${shown}:1:1`);
    expect(stderr).not.toMatch(/^::error/m);
  });

  test('forges no command for GitHub', async () => {
    const { stdout } = await runCli(['check', 'docs', '--report', 'github'], await project({ [`docs/${name}`]: page }));
    expect(stdout).toContain(`file=${shown.replaceAll(':', '%3A')},`);
    expect(stdout).not.toMatch(/^::error/m);
  });

  test('stays as it is in JSON', async () => {
    const { stdout } = await runCli(['check', 'docs', '--report', 'json'], await project({ [`docs/${name}`]: page }));
    expect((JSON.parse(stdout) as { path: string }[])[0]!.path).toBe(name);
  });
});
