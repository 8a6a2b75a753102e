import { execFile } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { root } from '../../scripts/root.js';

const run = promisify(execFile);

/** Projects that use the package as their own would. */
export const consumers = join(root, 'test/consumers');

interface Manifest {
  readonly scripts?: Readonly<Record<string, string>>;
}

/** The consumers with this script, by the names of their folders. */
export function consumersWith(script: string): string[] {
  return readdirSync(consumers)
    .sort()
    .filter((kind) => {
      const file = join(consumers, kind, 'package.json');
      return existsSync(file) && (JSON.parse(readFileSync(file, 'utf8')) as Manifest).scripts?.[script] !== undefined;
    });
}

export interface InstalledConsumer {
  readonly folder: string;
  readonly env: NodeJS.ProcessEnv;
  /** Runs npm in its folder, and gives what it prints; throws what it prints when it fails. */
  npm(...args: string[]): Promise<string>;
  remove(): Promise<void>;
}

/** Copies a consumer, and installs the packed package and what else it asks for. */
export async function installConsumer(
  kind: string,
  tarball: string,
  more: NodeJS.ProcessEnv = {},
): Promise<InstalledConsumer> {
  const folder = await mkdtemp(join(tmpdir(), `${kind}-`));
  const filter = (path: string) => !/node_modules|[\\/](?:dist|build|\.(?!npmrc$)\w+)$/.test(path);
  await cp(join(consumers, kind), folder, { recursive: true, filter });
  const env = { ...process.env, NODE_OPTIONS: '', NODE_ENV: 'production', VITEST: '', ...more };
  const npm = async (...args: string[]): Promise<string> => {
    const done = run('npm', args, { cwd: folder, env, maxBuffer: 1e8 });
    const { stdout } = await done.catch((error: { stdout: string; stderr: string }) => {
      throw new Error(`${kind}: npm ${args.join(' ')} failed\n${error.stdout}\n${error.stderr}`);
    });
    return stdout;
  };
  await npm('install', '--include=dev', '--prefer-offline', '--no-audit', '--no-fund', tarball);
  return { folder, env, npm, remove: () => rm(folder, { recursive: true, force: true, maxRetries: 3 }) };
}
