import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { TestProject } from 'vitest/node';
import { pack } from '../scripts/pack.js';
import { root } from '../scripts/root.js';
import { isBuilt } from '../scripts/stamp.js';

const run = promisify(execFile);

/** Builds the package when it is missing or stale, and packs it once for every test that installs it. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  if (!(await isBuilt('all'))) await run('npm', ['run', '--silent', 'build'], { cwd: root });
  const folder = await mkdtemp(join(tmpdir(), 'datagouv-faq-'));
  const { filename } = await pack(folder);
  const installed = join(folder, 'project/node_modules/datagouv-faq');
  await mkdir(installed, { recursive: true });
  await run('tar', ['-xzf', join(folder, filename), '-C', installed, '--strip-components=1']);
  project.provide('tarball', join(folder, filename));
  project.provide('project', join(folder, 'project'));
  return () => rm(folder, { recursive: true, force: true });
}
