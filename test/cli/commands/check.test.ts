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
  expect(code).toBe(2);
  expect(stderr).toContain('links.yml:2: Sites.0.status');
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
