import { execFile } from 'node:child_process';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { root } from '../../scripts/root.js';
import { consumers, consumersWith } from './consumers.js';

const run = promisify(execFile);
const kinds = consumersWith('test');

describe('a project that installs the package', () => {
  let folder = '';
  // What npm was told for this run, `--silent` for one, is not for the runs within.
  const own = Object.entries(process.env).filter(([name]) => !name.startsWith('npm_'));
  const env = { ...Object.fromEntries(own), NODE_OPTIONS: '', VITEST: '' };

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'consumers-'));
    for (const kind of kinds)
      await cp(join(consumers, kind), join(folder, kind), {
        recursive: true,
        filter: (path) => !path.includes('node_modules'),
      });
    const manifest = { private: true, workspaces: kinds, dependencies: { 'datagouv-faq': inject('tarball') } };
    await writeFile(join(folder, 'package.json'), JSON.stringify(manifest));
    // Installed together, which costs a quarter; linked, so that each finds what it asks for itself and nothing else.
    const options = ['--install-strategy=linked', '--prefer-offline', '--no-audit', '--no-fund'];
    await run('npm', ['install', ...options], { cwd: folder, env });
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  test.each(kinds)('%s', async (kind) => {
    const options = { cwd: join(folder, kind), env: { ...env, ARTIFACTS: join(root, 'test/artifacts', kind) } };
    const { stdout } = await run('npm', ['test'], options).catch((error: { stdout: string; stderr: string }) => {
      throw new Error(`${kind} failed:\n${error.stdout}\n${error.stderr}`);
    });
    // What npm prints before it runs a script: without it, nothing was tested.
    expect(stdout).toMatch(/^> (?:\S+ )?test$/m);
  });
});
