import { execFile, spawn } from 'node:child_process';
import { readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { generateCorpus } from '../../../scripts/bench/corpus.js';
import { root } from '../../../scripts/root.js';
import { project } from '../../cli/run-cli.js';

const run = promisify(execFile);
/** The packed package, as a project installs it: threads are started from what is published. */
const cli = join(inject('project'), 'node_modules/datagouv-faq/dist/cli.js');
const corpusOf = (pages: number) =>
  Object.fromEntries([...generateCorpus({ pages })].map(({ path, value }) => [`docs/${path}`, value]));
const broken = '---\ntitle: A\nsummary: B\n---\n\n## C {#c}\n\n[nowhere](nothing.md) and {% tag %}.\n';

describe('threads', () => {
  // The optional parser stands beside the package, as a project installs it.
  beforeAll(() =>
    symlinkSync(join(root, 'node_modules/satteri'), join(inject('project'), 'node_modules/satteri'), 'dir'),
  );

  test.each([
    ['two', []],
    ['three that read natively, with a cache', ['--parser', 'native', '--cache', 'cache']],
  ])('write the bytes of one: %s', async (_, more) => {
    const folder = await project(corpusOf(8));
    const build = (out: string, ...args: string[]) =>
      run(process.execPath, [cli, 'build', 'docs', '--format', 'json', '--rule', 'audience-button=off', '--out', out, ...args], { cwd: folder }); // prettier-ignore
    await build('one', '--jobs', '1');
    await build('some', '--jobs', more.length === 0 ? '2' : '3', ...more);
    const read = (out: string) => readFileSync(join(folder, out, 'faq.json'), 'utf8');
    expect(read('some')).toBe(read('one'));
  });

  test('end with the command at Ctrl-C, and the next one starts afresh', async () => {
    const folder = await project(corpusOf(20));
    const args = [cli, 'build', 'docs', '--format', 'json', '--rule', 'audience-button=off', '--jobs', '2'];
    const start = performance.now();
    await run(process.execPath, [...args, '--out', 'cold'], { cwd: folder });
    const wholeMs = performance.now() - start;
    // While it starts, while threads start, while they compile and while it writes, on a slow machine too.
    for (const share of [0.2, 0.4, 0.6, 0.8]) {
      const child = spawn(process.execPath, [...args, '--cache', 'cache'], { cwd: folder, stdio: 'ignore' });
      const end = new Promise((resolve) => child.on('exit', (code, signal) => resolve(signal ?? code)));
      await sleep(share * wholeMs);
      child.kill('SIGINT');
      expect(['SIGINT', 0]).toContain(await end);
    }
    await run(process.execPath, [...args, '--cache', 'cache'], { cwd: folder });
    expect(readFileSync(join(folder, 'faq/faq.json'), 'utf8')).toBe(
      readFileSync(join(folder, 'cold/faq.json'), 'utf8'),
    );
    expect(readdirSync(folder).sort()).toEqual(['cache', 'cold', 'docs', 'faq']);
  });

  test('report what one reports', async () => {
    const folder = await project({ ...corpusOf(8), 'docs/a.md': broken, 'docs/z.md': broken });
    const check = async (jobs: string) => {
      const args = [cli, 'check', 'docs', '--report', 'json', '--jobs', jobs];
      const ended: unknown = await run(process.execPath, args, { cwd: folder }).catch((error: unknown) => error);
      const { code, stdout } = ended as { readonly code?: number; readonly stdout: string };
      return { code, stdout };
    };
    const one = await check('1');
    expect(one.code).toBe(1);
    expect(JSON.parse(one.stdout)).not.toHaveLength(0);
    expect(await check('2')).toEqual(one);
  });
});
