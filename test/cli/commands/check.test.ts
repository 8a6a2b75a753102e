import { describe, expect, test } from 'vitest';
import { project, runCli, twoPages, writeTree } from '../run-cli.js';

const page = '---\ntitle: Aide\nsummary: S.\n---\n\nVoir [ici](https://example.org/). La DINUM.\n';
const lists = {
  'docs/lexicon.yml': 'acronyms:\n  DINUM: direction interministérielle du numérique\n',
  'docs/links.yml': "Sites:\n  - { url: 'https://example.org/', status: à vérifier }\n",
};

test('check applies the editorial rules with --editorial only, --rule having the last word', async () => {
  const folder = await project({ 'docs/index.md': page, ...lists });
  expect((await runCli(['check', 'docs'], folder)).code).toBe(0);
  const { code, stdout } = await runCli(['check', 'docs', '--editorial', '--report', 'json'], folder);
  expect(code).toBe(1);
  expect((JSON.parse(stdout) as { rule: string }[]).map(({ rule }) => rule)).toEqual([
    'link-allowed',
    'link-text',
    'acronym',
  ]);
  const off = ['link-text', 'link-allowed', 'acronym'].flatMap((rule) => ['--rule', `${rule}=off`]);
  expect((await runCli(['check', 'docs', '--editorial', ...off], folder)).code).toBe(0);
});

test('a list that cannot be read is named with its line', async () => {
  const folder = await project({
    'docs/index.md': page,
    'docs/links.yml': "Sites:\n  - { url: 'https://example.org/', status: sûre }\n",
  });
  const { code, stderr } = await runCli(['check', 'docs', '--lang', 'en'], folder);
  expect(code).toBe(1);
  expect(stderr).toMatch(/docs\/links\.yml:2:\d+ {2}error {2}.*"Sites\.0\.status"/);
});

test('what a list would have said is not reported beside the fault of the list', async () => {
  const folder = await project({
    'docs/index.md': `${page}\nUn *hackathon* de la DINUM.\n`,
    'docs/lexicon.yml': 'foreign:\n  hackathon: en\n  - [trop\n',
  });
  const { stdout } = await runCli(['check', 'docs', '--editorial', '--report', 'json'], folder);
  const rules = (JSON.parse(stdout) as { rule: string }[]).map(({ rule }) => rule);
  expect(rules).toContain('list-syntax');
  expect(rules).not.toContain('foreign-term');
  expect(rules).not.toContain('acronym');
});

describe.each(['nothing', 'a ledger'])('with %s beside the pages', (ledger) => {
  const draft = '---\ntitle: Plus\nsummary: Bientôt.\ndraft: true\n---\n\nTexte.\n';

  test('counts the pages that are published, also when nothing has changed', async () => {
    const folder = await project({ ...twoPages, 'docs/plus.md': draft });
    if (ledger === 'a ledger') await writeTree(folder, { 'docs/history.json': '{}' });
    const said = async (...args: string[]) => (await runCli([...args, '--lang', 'en', '--cache'], folder)).stderr;
    expect(await said('check', 'docs')).toContain('2 pages, no errors.');
    expect(await said('check', 'docs')).toContain('2 pages, no errors.');
    expect(await said('check', 'docs', '--drafts')).toContain('3 pages, no errors.');
    expect(await said('build', 'docs')).toContain('2 pages in faq\n');
    expect(await said('build', 'docs')).toContain('2 pages in faq, nothing to change\n');
    await writeTree(folder, { 'docs/plus.md': draft.replace('Texte', 'Autre texte') });
    expect(await said('build', 'docs')).toContain('2 pages in faq, nothing to change\n');
  });
});

describe('what is to be read again', () => {
  const page = (reviewed: string, more = '') =>
    `---\ntitle: T\nsummary: S\nlang: en\nreviewed: ${reviewed}\n${more}---\n\n## One {#one}\n\nText.\n\n## Two {#two}\n\nText.\n`;
  const files = {
    'docs/a.md': page('2026-08-31', 'reviews:\n  two: 2026-12-31\n'),
    'docs/b.md': page('2026-07-15'),
  };
  const listed = (stderr: string) => stderr.split('\n').filter((line) => line.startsWith('  20'));

  test('is listed for a day, the oldest first, and stops nobody', async () => {
    const folder = await project(files);
    const args = ['check', 'docs', '--editorial', '--lang', 'en', '--rule', 'front-matter-missing=off'];
    const { code, stderr } = await runCli([...args, '--today', '2027-03-01'], folder);
    expect(code).toBe(0);
    expect(stderr).toContain('4 answers to read again, oldest first:');
    expect(listed(stderr).map((line) => line.trim().split('  ').slice(0, 2))).toEqual([
      ['2026-12-31', 'docs/a.md:14'],
      ['2027-01-15', 'docs/b.md:8'],
      ['2027-01-15', 'docs/b.md:12'],
      ['2027-02-28', 'docs/a.md:10'],
    ]);
    // Today is 30 November 2026.
    expect(listed((await runCli(args, folder)).stderr)).toEqual([]);
    expect(listed((await runCli(['check', 'docs', '--today', '2027-03-01'], folder)).stderr)).toEqual([]);
  });

  test('is a warning like others for programs', async () => {
    const folder = await project(files);
    const { stdout } = await runCli(
      ['check', 'docs', '--editorial', '--today', '2027-03-01', '--report', 'json'],
      folder,
    );
    const rules = (JSON.parse(stdout) as { rule: string }[]).map(({ rule }) => rule);
    expect(rules.filter((rule) => rule === 'review-due')).toHaveLength(4);
  });
});

test.each([
  ['docs', 'npx datagouv-faq fix docs --typography'],
  ['ma mairie', 'npx datagouv-faq fix "ma mairie" --typography'],
  ['content', 'npx datagouv-faq fix content --typography'],
])('what mends is advised for the folder that is checked: %s', async (content, command) => {
  const folder = await project({ [`${content}/index.md`]: `${page}\nC'est dit.\n` });
  const { stderr } = await runCli(
    ['check', content, '--editorial', '--rule', '*=off', '--rule', 'typography=error'],
    folder,
  );
  expect(stderr).toContain(`${command}\n`);
});
