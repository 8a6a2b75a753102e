import { spawn } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { installConsumer } from '../package/consumers.js';

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

/**
 * Copies a consumer, installs its framework and the packed package, builds and serves it. Its page `/copie` prints
 * `copied.json`: the title and the HTML of an answer, as somebody would have copied them by hand.
 */
export async function startProject(kind: string, tarball: string, copied: object): Promise<RunningProject> {
  const port = await freePort();
  const env = { PORT: `${port}`, HOST: '127.0.0.1', ...quiet };
  const project = await installConsumer(kind, tarball, env);
  await writeFile(join(project.folder, 'copied.json'), JSON.stringify(copied));
  await project.npm('run', 'build');
  // In a group of its own: npm does not hand on the signal that ends it.
  const server = spawn('npm', ['run', '--silent', 'serve'], {
    cwd: project.folder,
    env: project.env,
    stdio: 'ignore',
    detached: true,
  });
  const origin = `http://127.0.0.1:${port}`;
  await answers(origin);
  return {
    origin,
    end: async () => {
      if (server.pid !== undefined) process.kill(-server.pid);
      await project.remove();
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
    const response = await fetch(`${origin}/aide`).catch(() => undefined);
    if (response?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error(`Nothing answers at ${origin}/aide.`);
}
