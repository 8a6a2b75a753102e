import { build } from 'esbuild';
import { spawn, type ChildProcess } from 'node:child_process';
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { root } from '../../scripts/root.js';

/** A user without rights: tests that run as root take its place where rights matter. */
const nobody = 65_534;

export interface BundledCli {
  /** Starts the command line in a process of its own, never as root. */
  start(args: readonly string[], cwd: string, shell?: string): ChildProcess;
}

/** Bundles a script of `src/cli` or `test/cli` once for a test file, so that its processes start fast. */
export async function bundle(script: string): Promise<BundledCli> {
  const folder = await mkdtemp(join(tmpdir(), 'cli-bundle-'));
  afterAll(() => rm(folder, { recursive: true, force: true }));
  await chmod(folder, 0o755);
  await writeFile(join(folder, 'package.json'), '{ "type": "module" }');
  await build({
    entryPoints: { main: join(root, script), 'compile-worker': join(root, 'src/build/pages/compile-worker.ts') },
    outdir: folder,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    logLevel: 'error',
    banner: { js: "import { createRequire } from 'node:module';\nconst require = createRequire(import.meta.url);" },
  });
  const user = process.getuid?.() === 0 ? { uid: nobody, gid: nobody } : {};
  return {
    start(args, cwd, shell) {
      const command = [process.execPath, join(folder, 'main.js'), ...args];
      const [file, ...rest] =
        shell === undefined ? command : ['/bin/sh', '-c', `${shell}; exec "$@"`, 'sh', ...command];
      return spawn(file!, rest, { cwd, stdio: 'pipe', env: { PATH: process.env.PATH }, ...user });
    },
  };
}

/** What a process wrote, and how it ended. */
export async function ended(
  child: ChildProcess,
): Promise<{ readonly code: number | null; readonly stdout: string; readonly stderr: string }> {
  let stdout = '';
  let stderr = '';
  child.stdout?.setEncoding('utf8').on('data', (text: string) => (stdout += text));
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  const code = await new Promise<number | null>((resolve, reject) => child.on('close', resolve).on('error', reject));
  return { code, stdout, stderr };
}
