import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { build, BuildFailure, type ProjectResult } from '../../src/build/project-build.js';
import { project } from '../cli/run-cli.js';

const good = '---\ntitle: Accueil\nsummary: Résumé.\n---\n\n## Une {#une}\n\nTexte.\n';

let cwd: string;
beforeEach(async () => {
  cwd = await project({ 'package.json': '{ "name": "essai", "version": "1.0.0" }', 'content/index.md': good });
});

test('writes what the command line writes, and gives the content', async () => {
  const { result } = await build({ cwd, content: 'content', out: 'faq', format: 'json' });
  expect(result).toMatchObject({ status: 'written', pageCount: 1, diagnostics: [] });
  expect(JSON.parse(await readFile(join(cwd, 'faq/faq.json'), 'utf8'))).toEqual(await result.load());
});

test('checks where nothing is to be written, and quotes the line at fault', async () => {
  await writeFile(join(cwd, 'content/index.md'), good.replace('Texte', '[x](y.md)'));
  const { result } = await build({ cwd, content: 'content', language: 'en' });
  expect(result.status).toBe('failed');
  expect(await result.load()).toBeUndefined();
  expect(result.format()).toMatch(/index\.md:8:\d+[\s\S]*\[x\]\(y\.md\)/);
});

test('is refused where there is no content', async () => {
  await expect(build({ cwd, content: 'nulle-part' })).rejects.toThrow(BuildFailure);
});

test.each([
  ['content', undefined],
  ['out', 1],
  ['assets', ['public']],
  ['cache', true],
])('names %s, which is no folder: %j', async (name, value) => {
  const options = { cwd, content: 'content', [name]: value };
  await expect(build(options)).rejects.toThrow(`Unexpected ${name} ${JSON.stringify(value)}, expected the path`);
});

test('builds again at every save until it is closed', async () => {
  const results: (ProjectResult | Error)[] = [];
  const { close } = await build({ cwd, content: 'content', watch: true, onBuild: (result) => results.push(result) });
  try {
    await writeFile(join(cwd, 'content/index.md'), good.replace('Texte', '[x](y.md)'));
    await expect.poll(() => results.at(-1)).toMatchObject({ status: 'failed' });
    await writeFile(join(cwd, 'content/index.md'), good.replace('Texte', 'Mieux'));
    await expect.poll(() => results.at(-1)).toMatchObject({ status: 'checked', diagnostics: [] });
  } finally {
    close();
  }
});
