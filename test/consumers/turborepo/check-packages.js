/** Two clones of a repository, one of which has never built anything, and a cache server that both know. */
import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { writePages } from './write-pages.js';

const ministries = Array.from({ length: 12 }, (_, index) => `ministere-${String(index + 1).padStart(2, '0')}`);
const token = 'of-this-test';
const git = (cwd, ...args) =>
  execFileSync('git', ['-c', 'user.name=test', '-c', 'user.email=test@localhost', ...args], { cwd, stdio: 'pipe' });

rmSync('work', { recursive: true, force: true });
writeRepository('work/origin');
for (const clone of ['one', 'two']) git('work', 'clone', '--quiet', 'origin', clone);

const server = await startCache();
try {
  const all = [...ministries, 'portal'];
  assert.deepEqual(build('one'), all, 'the first clone builds everything');
  assert.deepEqual(build('two'), [], 'the second clone builds nothing');
  const [one, two] = ['one', 'two'].map(outputs);
  assert.deepEqual(two, one, 'and has the same files');
  assert.equal(JSON.parse(two['portal/dist/faq.json']).pages.length, 12 * 200);

  appendFileSync('work/two/packages/ministere-07/content/theme-3/page-3.md', '\nUne phrase de plus.\n');
  assert.deepEqual(build('two'), ['ministere-07', 'portal'], 'one page changes its package and the portal');
  assert.match(outputs('two')['portal/dist/faq.json'], /Une phrase de plus/);
} finally {
  server.kill();
}
console.log('12 packages and a portal: the second clone built none, a changed page two of them.');

function writeRepository(folder) {
  cpSync('repository', folder, { recursive: true });
  for (const name of ministries) {
    const path = join(folder, 'packages', name);
    writePages(join(path, 'content'), name, 200);
    writeJson(join(path, 'package.json'), {
      name,
      version: '1.0.0',
      scripts: { build: 'datagouv-faq build --format json' },
    });
  }
  const dependencies = Object.fromEntries(ministries.map((name) => [name, '*']));
  writeJson(join(folder, 'portal/package.json'), {
    name: 'portal',
    type: 'module',
    scripts: { build: 'node combine.js' },
    dependencies,
  });
  writeJson(join(folder, 'package.json'), {
    name: 'contents',
    private: true,
    packageManager: 'npm@10.8.2',
    workspaces: ['packages/*', 'portal'],
  });
  writeFileSync(join(folder, '.gitignore'), 'faq/\ndist/\n.turbo/\n');
  git(folder, 'init', '--quiet');
  git(folder, 'add', '.');
  git(folder, 'commit', '--quiet', '--message', 'Add the contents');
}

function writeJson(path, value) {
  writeFileSync(path, JSON.stringify(value, null, 2));
}

/** Builds what is not in the cache of the server; nothing is kept in the clone. */
function build(clone) {
  const folder = join('work', clone);
  const turbo = join(import.meta.dirname, 'node_modules/.bin/turbo');
  const args = ['run', 'build', '--cache=local:,remote:rw', '--summarize', '--output-logs=errors-only'];
  const env = {
    ...process.env,
    TURBO_API: server.url,
    TURBO_TOKEN: token,
    TURBO_TEAM: 'team_test',
    TURBO_TELEMETRY_DISABLED: '1',
  };
  const runs = join(folder, '.turbo/runs');
  rmSync(runs, { recursive: true, force: true });
  execFileSync(turbo, args, { cwd: folder, env, stdio: 'inherit' });
  const [summary] = readdirSync(runs);
  const { tasks } = JSON.parse(readFileSync(join(runs, summary), 'utf8'));
  const missed = tasks.filter(({ cache }) => cache.status === 'MISS');
  return missed.map((task) => task.package).sort();
}

/** What the builds of a clone wrote, by path. */
function outputs(clone) {
  const files = ministries.map((name) => `packages/${name}/faq/faq.json`).concat('portal/dist/faq.json');
  return Object.fromEntries(files.map((path) => [path, readFileSync(join('work', clone, path), 'utf8')]));
}

/** An open-source server of Turborepo's protocol, on this machine alone. */
async function startCache() {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address();
  probe.close();
  mkdirSync('work/remote');
  const child = spawn(process.execPath, ['node_modules/turborepo-remote-cache/dist/cli.js'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {
      ...process.env,
      NODE_ENV: 'production',
      HOST: '127.0.0.1',
      PORT: String(port),
      TURBO_TOKEN: token,
      STORAGE_PROVIDER: 'local',
      STORAGE_PATH: join(import.meta.dirname, 'work/remote'),
    },
  });
  const url = `http://127.0.0.1:${port}`;
  for (;;) {
    if (child.exitCode !== null) throw new Error('The cache server has ended.');
    const response = await fetch(`${url}/v8/artifacts/status`, { headers: { authorization: `Bearer ${token}` } }).catch(
      () => undefined,
    );
    if (response?.ok) return { url, kill: () => child.kill() };
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
