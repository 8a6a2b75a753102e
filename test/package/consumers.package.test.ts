import { execFile } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { root } from '../../scripts/content.js';

const run = promisify(execFile);
const consumers = join(root, 'test/consumers');

interface Manifest {
  readonly scripts?: Readonly<Record<string, string>>;
}

const kinds: string[] = [];
for (const kind of (await readdir(consumers)).sort()) {
  const manifest = await readFile(join(consumers, kind, 'package.json'), 'utf8').catch(() => '{}');
  if ((JSON.parse(manifest) as Manifest).scripts?.test !== undefined) kinds.push(kind);
}

describe('a project that installs the package', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'consumers-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  test.each(kinds)('%s', async (kind) => {
    const project = join(folder, kind);
    await cp(join(consumers, kind), project, { recursive: true, filter: (path) => !path.includes('node_modules') });
    const options = {
      cwd: project,
      env: { ...process.env, NODE_OPTIONS: '', VITEST: '', ARTIFACTS: join(root, 'test/artifacts', kind) },
    };
    await run('npm', ['install', '--prefer-offline', '--no-audit', '--no-fund', inject('tarball')], options);
    const { stdout } = await run('npm', ['test'], options).catch((error: { stdout: string; stderr: string }) => {
      throw new Error(`${kind} failed:\n${error.stdout}\n${error.stderr}`);
    });
    // What npm prints before it runs a script: without it, nothing was tested.
    expect(stdout).toMatch(/^> (?:\S+ )?test$/m);
  });
});
