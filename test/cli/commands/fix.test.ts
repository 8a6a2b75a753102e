import { chmodSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { project, runCli } from '../run-cli.js';

const broken = '---\ntitle: Aide\nsummary: DonnÃ©es.\n---\n\nCrÃ©er un compte.\n';

test('repairs misread text in place, keeps the rights of the file, and says what it did', async () => {
  const folder = await project({ 'docs/index.md': broken, 'docs/fine.md': 'Déjà bon.\n' });
  chmodSync(join(folder, 'docs/index.md'), 0o640);
  const { code, stdout, stderr } = await runCli(['fix', 'docs', '--lang', 'en'], folder);
  expect(code).toBe(0);
  expect(stdout).toContain('index.md:3:');
  expect(stderr).toBe('1 file repaired\n');
  expect(readFileSync(join(folder, 'docs/index.md'), 'utf8')).toBe(
    '---\ntitle: Aide\nsummary: Données.\n---\n\nCréer un compte.\n',
  );
  expect(statSync(join(folder, 'docs/index.md')).mode & 0o777).toBe(0o640);
  expect((await runCli(['fix', 'docs', '--lang', 'en'], folder)).stderr).toBe('0 files repaired\n');
});

test('mends the other files when one may not be written, and tells only of what it did', async () => {
  const folder = await project({ 'docs/a.md': broken, 'docs/b.md': broken, 'docs/index.md': broken });
  chmodSync(join(folder, 'docs/a.md'), 0o444);
  const { code, stdout, stderr } = await runCli(['fix', 'docs', '--lang', 'en'], folder);
  expect(code).toBe(2);
  expect([...new Set(stdout.match(/\w+\.md/g))]).toEqual(['b.md', 'index.md']);
  expect(stderr).toMatch(/^2 files repaired\n.*docs\/a\.md.*\n$/);
  expect(readFileSync(join(folder, 'docs/a.md'), 'utf8')).toBe(broken);
});

test('with --dry-run tells and writes nothing', async () => {
  const folder = await project({ 'docs/index.md': broken });
  const { stdout, stderr } = await runCli(['fix', 'docs', '--dry-run'], folder);
  expect(stdout).toContain('--- a/docs/index.md\n+++ b/docs/index.md\n');
  expect(stdout).toContain('-CrÃ©er un compte.\n+Créer un compte.\n');
  expect(stderr).toBe('1 fichier à réparer\n');
  expect(readFileSync(join(folder, 'docs/index.md'), 'utf8')).toBe(broken);
});

test('with --typography mends French pages too, and only then', async () => {
  const page = "---\ntitle: Aide\nsummary: S.\n---\n\nQu'est-ce? `l'eau ?`\n";
  const folder = await project({ 'docs/index.md': page });
  expect((await runCli(['fix', 'docs'], folder)).stderr).toBe('0 fichier réparé\n');
  const { stdout, stderr } = await runCli(['fix', 'docs', '--typography'], folder);
  expect(stdout).toContain('index.md:6:3  "Qu\'est-ce? `l\'e" → "Qu’est-ce? `l\'e"');
  expect(stderr).toBe('1 fichier réparé\n');
  expect(readFileSync(join(folder, 'docs/index.md'), 'utf8')).toBe(page.replace("Qu'est-ce?", 'Qu’est-ce\u202f?'));
});

test('mends what nearly is Markdown where there is one mending, and a second run finds nothing', async () => {
  const page = '---\ntitle: Aide\nsummary: S.\n---\n\n##Titre {#titre}\n\n• un\n• deux\n\n```\n##Titre\n```\n';
  const folder = await project({ 'docs/index.md': page });
  const { stdout, stderr } = await runCli(['fix', 'docs'], folder);
  expect(stdout).toContain('docs/index.md:6:1  ##Titre {#titre} → ## Titre {#titre}\n');
  expect(stderr).toBe('1 fichier réparé\n');
  expect(readFileSync(join(folder, 'docs/index.md'), 'utf8')).toBe(
    page.replace('##Titre {', '## Titre {').replace('• un\n• deux', '- un\n- deux'),
  );
  expect((await runCli(['fix', 'docs'], folder)).stderr).toBe('0 fichier réparé\n');
});
