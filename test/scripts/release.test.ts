import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { cutRelease, ReleaseRefused, type ReleaseOptions } from '../../scripts/cut-release.js';
import { releasedChangelog } from '../../scripts/released-changelog.js';
import { bumpOfDeclarations } from '../../scripts/declarations-bump.js';

describe('releasedChangelog', () => {
  const head = '# Changelog\n\nNewest first.\n\n';

  test('puts what is unreleased into the entry of the version, part by part, with the date', () => {
    const before = `${head}## Unreleased\n\n### Code\n\n- Add b.\n\n## 0.2.0\n\n### Content\n\n- Add x.\n\n### Code\n\n- Add a.\n\n## 0.1.0 (2026-01-01)\n\n### Code\n\n- First.\n`;
    expect(releasedChangelog(before, '0.2.0', '2026-11-30')).toBe(
      `${head}## 0.2.0 (2026-11-30)\n\n### Content\n\n- Add x.\n\n### Code\n\n- Add a.\n- Add b.\n\n## 0.1.0 (2026-01-01)\n\n### Code\n\n- First.\n`,
    );
  });

  test('makes the entry from what is unreleased alone', () => {
    expect(releasedChangelog(`${head}## Unreleased\n\n### Code\n\n- Add b.\n`, '0.3.0', '2026-12-01')).toBe(
      `${head}## 0.3.0 (2026-12-01)\n\n### Code\n\n- Add b.\n`,
    );
  });

  test('keeps the headings and empty lines of a part', () => {
    const part = '### Code\n\n#### Search\n\n- Add b.\n\n#### Newsletter\n\n- Add c.\n';
    expect(releasedChangelog(`${head}## Unreleased\n\n${part}`, '0.3.0', '2026-12-01')).toBe(
      `${head}## 0.3.0 (2026-12-01)\n\n${part}`,
    );
  });

  test('gives nothing when nothing is said of the version', () => {
    expect(releasedChangelog(`${head}## 0.20.0\n\n### Code\n\n- Old.\n`, '0.2.0', '2026-12-01')).toBeUndefined();
  });
});

const diffOf = (...lines: string[]) =>
  ['--- a/html.d.ts.txt', '+++ b/html.d.ts.txt', '@@ -2 +2 @@', ...lines].join('\n');

test.each([
  ['nothing', '', 'none'],
  ['a new line', diffOf('+    readonly depth?: number;'), 'minor'],
  ['a line that went', diffOf('-    readonly depth?: number;'), 'major'],
  ['another type', diffOf('-    readonly depth?: number;', '+    readonly depth?: string;'), 'major'],
  [
    'a line in another file',
    diffOf('-    depth: number;', '--- a/x', '+++ b/x', '@@ -0 +1 @@', '+    depth: number;'),
    'none',
  ],
  ['one of two equal lines', diffOf('-    depth: number;', '-    depth: number;', '+    depth: number;'), 'major'],
  [
    'other names of the bundler',
    diffOf('-import { P as Page } from "./m.js";', '+import { _ as Page } from "./m.js";'),
    'none',
  ],
  ['an exported name more', diffOf('-export { Page, type Ids };', '+export { Page, type Ids, type Link };'), 'minor'],
  ['an exported name less', diffOf('-export { Page, type Ids };', '+export { Page };'), 'major'],
  ['a re-export', diffOf('-export { P as Page } from "./m.js";', '+export { q as Page } from "./n.js";'), 'none'],
])('bumpOfDeclarations: %s', (_, diff, bump) => {
  expect(bumpOfDeclarations(diff)).toBe(bump);
});

describe('cutRelease', () => {
  const changelog =
    '# Changelog\n\n## Unreleased\n\n### Code\n\n- Add b.\n\n## 0.1.0 (2026-01-01)\n\n### Code\n\n- First.\n';
  let folder: string;
  const git = (...args: string[]) => execFileSync('git', args, { cwd: folder, encoding: 'utf8' }).trim();
  const write = (file: string, text: string) => writeFile(join(folder, file), text);
  const commit = (message: string) => git('add', '--all') + git('commit', '--quiet', '--message', message);
  const state = async () => [
    git('rev-parse', 'HEAD'),
    git('status', '--porcelain'),
    git('tag'),
    await readFile(join(folder, 'CHANGELOG.md'), 'utf8'),
  ];
  const cut = (options: Partial<ReleaseOptions> = {}) =>
    cutRelease({ folder, date: '2026-11-30', dryRun: false, verify: () => {}, say: () => {}, ...options });
  const version = (text: string) =>
    Promise.all(
      ['package.json', 'package-lock.json'].map((file) => write(file, `{ "name": "x", "version": "${text}" }\n`)),
    );

  let made: string;
  beforeAll(async () => {
    made = folder = await mkdtemp(join(tmpdir(), 'release-'));
    git('init', '--quiet');
    git('config', 'user.name', 'Test');
    git('config', 'user.email', 'test@example.org');
    await mkdir(join(folder, 'test/package/api'), { recursive: true });
    await write('test/package/api/x.d.ts.txt', 'declare const a: 1;\n');
    await version('0.1.0');
    commit('First');
    git('tag', 'v0.1.0');
    await version('0.2.0');
    await write('CHANGELOG.md', changelog);
    commit('Add b');
  });
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'release-'));
    await cp(made, folder, { recursive: true });
  });
  afterAll(() => rm(made, { recursive: true }));
  afterEach(() => rm(folder, { recursive: true }));

  test('dates the changelog, commits it alone and tags', async () => {
    expect(await cut()).toBe('v0.2.0');
    const [, status, tags, written] = await state();
    expect([status, tags]).toEqual(['', 'v0.1.0\nv0.2.0']);
    expect(written).toBe(changelog.replace('Unreleased', '0.2.0 (2026-11-30)'));
    expect(git('show', '--name-only', '--format=%s', 'v0.2.0^{commit}')).toBe('Release 0.2.0\n\nCHANGELOG.md');
  });

  test('tags what a killed run has committed', async () => {
    await cut();
    git('tag', '--delete', 'v0.2.0');
    const before = git('rev-parse', 'HEAD');
    await cut();
    expect(git('rev-parse', 'v0.2.0^{commit}')).toBe(before);
  });

  const refused: [string, RegExp, () => unknown, Partial<ReleaseOptions>?][] = [
    ['a day that is none', /"today" is no day/, () => {}, { date: 'today' }],
    ['changes that are not committed', /has changes/, () => write('new.txt', '')],
    ['a version that is tagged', /v0\.2\.0 exists/, () => git('tag', 'v0.2.0')],
    ['a last version without its tag', /v0\.1\.0 is not among the tags/, () => git('tag', '--delete', 'v0.1.0')],
    [
      'a lock file of another version',
      /package-lock\.json 0\.3\.0/,
      async () => {
        await write('package-lock.json', '{ "version": "0.3.0" }');
        commit('Change the lock');
      },
    ],
    [
      'a version below the last',
      /0\.0\.9 is not above 0\.1\.0/,
      async () => {
        await version('0.0.9');
        commit('Change the version');
      },
    ],
    [
      'a version that is too low for the types',
      /at least 0\.2\.0/,
      async () => {
        await version('0.1.1');
        await write('test/package/api/x.d.ts.txt', 'declare const a: 2;\n');
        commit('Change a');
      },
    ],
    [
      'a changelog that says nothing',
      /says nothing of 0\.2\.0/,
      async () => {
        await write('CHANGELOG.md', changelog.replace('Unreleased', '0.1.1'));
        commit('Change the changelog');
      },
    ],
    [
      'tests that fail',
      /failed/,
      () => {},
      {
        verify: () => {
          throw new ReleaseRefused('`npm test` failed.');
        },
      },
    ],
    [
      'a commit that git refuses',
      /git did not take/,
      async () => {
        await mkdir(join(folder, '.git/hooks'), { recursive: true });
        await writeFile(join(folder, '.git/hooks/pre-commit'), '#!/bin/sh\necho no >&2\nexit 1\n', { mode: 0o755 });
      },
    ],
    [
      'a tag that git refuses',
      /git did not take/,
      () => {
        git('config', 'tag.gpgSign', 'true');
        git('config', 'gpg.program', 'false');
      },
    ],
  ];
  test.each(refused)('refuses %s, and leaves all as it was', async (_, reason, prepare, options) => {
    await prepare();
    const before = await state();
    await expect(cut(options)).rejects.toThrow(reason);
    expect(await state()).toEqual(before);
  });

  test('refuses files that changed while it was tested', async () => {
    const verify = () => writeFileSync(join(folder, 'saved.txt'), 'meanwhile');
    await expect(cut({ verify })).rejects.toThrow(/changed while/);
    expect(git('tag')).toBe('v0.1.0');
  });

  test('changes nothing in a dry run', async () => {
    const before = await state();
    expect(await cut({ dryRun: true })).toBe('v0.2.0');
    expect(await state()).toEqual(before);
  });
});
