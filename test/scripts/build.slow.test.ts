import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildContent } from '../../scripts/build-content.js';
import { root } from '../../scripts/root.js';
import { runCli } from '../cli/run-cli.js';
import { readTree } from '../read-tree.js';

const run = promisify(execFile);
let folder = '';
/** The content, and what is none beside it. */
let withNotes = '';
let built: Awaited<ReturnType<typeof buildContent>>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'build-'));
  withNotes = join(folder, 'with-notes');
  await cp(join(root, 'content'), withNotes, { recursive: true });
  for (const path of ['.trash/note.md', 'node_modules/a/README.md']) {
    await mkdir(dirname(join(withNotes, path)), { recursive: true });
    await writeFile(join(withNotes, path), '## Sans en-tête ? {#note}\n');
  }
  built = await buildContent(withNotes, join(folder, 'built'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test('a build with errors names each, ends with code 1 and leaves dist as it was', async () => {
  const content = join(folder, 'content');
  await mkdir(content);
  await writeFile(join(content, 'index.md'), '## Une ? {#une}\n\n[Ici](#certificaton)\n');
  const before = await stat(join(root, 'dist'));

  const tsx = join(root, 'node_modules/tsx/dist/cli.mjs');
  const failure = await run(process.execPath, [tsx, join(root, 'scripts/build.ts'), '--content', content]).then(
    () => undefined,
    (error: { code: number; stdout: string; stderr: string }) => error,
  );

  expect(failure?.code).toBe(1);
  expect(failure?.stdout).toBe('');
  expect(failure?.stderr).toContain('certificaton');
  expect((await stat(join(root, 'dist'))).ino).toBe(before.ino);
});

test('the build and content:check agree on what is a page, and on what is wrong', async () => {
  expect(built).toHaveProperty('faq');
  const content = join(folder, 'with-a-page-more');
  await cp(withNotes, content, { recursive: true });
  await writeFile(join(content, 'plus.markdown'), '## Sans en-tête ? {#note}\n');
  const { scripts } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>;
  };
  const [, , , , ...options] = scripts['content:check']!.split(' ');
  const { code, stdout } = await runCli(['check', content, ...options, '--report', 'json'], root);
  const { diagnostics } = await buildContent(content, join(folder, 'more'));
  expect(code).toBe(1);
  // The command line names the folder that it was given in the commands that it advises.
  const asAtHome = stdout.replaceAll(`record ${content} `, 'record ').replaceAll(`fix ${content} `, 'fix content ');
  expect(diagnostics).toEqual(JSON.parse(asAtHome));
});

test('two builds of the same content are the same, byte for byte, whatever lies beside it', async () => {
  await buildContent(join(root, 'content'), join(folder, 'again'));
  expect(readTree(join(folder, 'built'))).toEqual(readTree(join(folder, 'again')));
});
