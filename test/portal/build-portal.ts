import { execFile } from 'node:child_process';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { root } from '../../scripts/root.js';

const run = promisify(execFile);

export interface BuiltPortal {
  /** The folder of the finished site. */
  readonly folder: string;
  /** What the portal's own check of its budgets printed. */
  readonly report: string;
  remove(): Promise<void>;
}

/** Copies the portal, installs the package from its tarball, builds the site and checks its budgets. */
export async function buildPortal(tarball: string): Promise<BuiltPortal> {
  const project = await mkdtemp(join(tmpdir(), 'portal-'));
  const source = join(root, 'test/consumers/portal');
  await cp(source, project, { recursive: true, filter: (path) => !/node_modules|[\\/]dist$/.test(path) });
  const options = { cwd: project, env: { ...process.env, NODE_OPTIONS: '', NODE_ENV: 'production', VITEST: '' } };
  await run('npm', ['install', '--include=dev', '--prefer-offline', '--no-audit', '--no-fund', tarball], options);
  const { stdout } = await run('npm', ['run', 'check'], options).catch((error: { stdout: string; stderr: string }) => {
    throw new Error(`The portal does not build:\n${error.stdout}\n${error.stderr}`);
  });
  return { folder: join(project, 'dist'), report: stdout, remove: () => rm(project, { recursive: true, force: true }) };
}
