import { execFile, spawn } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { root } from '../../scripts/root.js';

const run = promisify(execFile);

/** What keeps the tools of the frameworks from telling their makers that they ran. */
const quiet = {
  DO_NOT_TRACK: '1',
  ASTRO_TELEMETRY_DISABLED: '1',
  NEXT_TELEMETRY_DISABLED: '1',
  NUXT_TELEMETRY_DISABLED: '1',
  NG_CLI_ANALYTICS: 'false',
};

/** A project in a framework, built as its users build it, and served. */
export interface RunningProject {
  /** Without its final slash. */
  readonly origin: string;
  end(): Promise<void>;
}

const consumers = join(root, 'test/consumers');

/** The consumers that are sites in a framework: those with a script `serve`. */
export async function servedConsumers(): Promise<string[]> {
  const served: string[] = [];
  for (const kind of (await readdir(consumers)).sort()) {
    const manifest = await readFile(join(consumers, kind, 'package.json'), 'utf8').catch(() => '{}');
    if ((JSON.parse(manifest) as { scripts?: { serve?: string } }).scripts?.serve !== undefined) served.push(kind);
  }
  return served;
}

/**
 * Copies a consumer, installs its framework and the packed package, builds and serves it. Its page `/copie` prints
 * `copied.json`: the title and the HTML of an answer, as somebody would have copied them by hand.
 */
export async function startProject(kind: string, tarball: string, copied: object): Promise<RunningProject> {
  const cwd = await mkdtemp(join(tmpdir(), `${kind}-`));
  const source = join(consumers, kind);
  await cp(source, cwd, { recursive: true, filter: (path) => !/node_modules|[\\/](?:dist|build|\.\w+)$/.test(path) });
  await writeFile(join(cwd, 'copied.json'), JSON.stringify(copied));
  const port = await freePort();
  const env = {
    ...process.env,
    NODE_OPTIONS: '',
    NODE_ENV: 'production',
    VITEST: '',
    PORT: `${port}`,
    HOST: '127.0.0.1',
    ...quiet,
  };
  const npm = (...args: string[]) =>
    run('npm', args, { cwd, env, maxBuffer: 1e8 }).catch(({ stdout, stderr }: { stdout: string; stderr: string }) => {
      throw new Error(`${kind}: npm ${args[0]} failed\n${stdout}\n${stderr}`);
    });
  await npm('install', '--include=dev', '--prefer-offline', '--no-audit', '--no-fund', tarball);
  await npm('run', 'build');
  // In a group of its own: npm does not hand on the signal that ends it.
  const server = spawn('npm', ['run', '--silent', 'serve'], { cwd, env, stdio: 'ignore', detached: true });
  const origin = `http://127.0.0.1:${port}`;
  await answers(origin);
  return {
    origin,
    end: async () => {
      if (server.pid !== undefined) process.kill(-server.pid);
      await rm(cwd, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function answers(origin: string): Promise<void> {
  for (let tries = 0; tries < 300; tries++) {
    if (
      await fetch(`${origin}/aide`).then(
        ({ ok }) => ok,
        () => false,
      )
    )
      return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error(`Nothing answers at ${origin}/aide.`);
}
