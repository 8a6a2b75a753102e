/**
 * Runs the consumers whose runtime `npm ci` does not install: each is copied, installs what it needs from npm and the
 * packed package beside it, and runs its script `runtime`. Names given as arguments choose among them.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from './root.js';

interface Manifest {
  readonly scripts?: Readonly<Record<string, string>>;
  readonly devDependencies?: object;
}

const consumers = join(root, 'test/consumers');
const folder = mkdtempSync(join(tmpdir(), 'runtimes-'));
const pack = ['pack', '--silent', '--ignore-scripts', '--pack-destination', folder];
const tarball = join(folder, execFileSync('npm', pack, { cwd: root, encoding: 'utf8' }).trim().split('\n').at(-1)!);
const chosen = process.argv.slice(2);

const failed = readdirSync(consumers)
  .filter((kind) => (chosen.length === 0 || chosen.includes(kind)) && readManifest(kind).scripts?.runtime !== undefined)
  .filter((kind) => !run(kind));
rmSync(folder, { recursive: true, force: true });
if (failed.length > 0) {
  console.error(`Failed: ${failed.join(', ')}`);
  process.exit(1);
}

function readManifest(kind: string): Manifest {
  const file = join(consumers, kind, 'package.json');
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Manifest) : {};
}

function run(kind: string): boolean {
  const cwd = join(folder, kind);
  cpSync(join(consumers, kind), cwd, { recursive: true });
  cpSync(tarball, join(cwd, 'datagouv-faq.tgz'));
  // Yarn takes a folder without lock file for a part of a project above it.
  if (kind.startsWith('yarn')) writeFileSync(join(cwd, 'yarn.lock'), '');
  const npm = (...args: string[]): void => {
    execFileSync('npm', args, { cwd, stdio: 'inherit' });
  };
  try {
    if (readManifest(kind).devDependencies) npm('install', '--no-audit', '--no-fund', '--prefer-offline', tarball);
    npm('run', 'runtime');
    console.log(`ok      ${kind}`);
    return true;
  } catch (error) {
    console.error(`not ok  ${kind}: ${(error as Error).message}`);
    return false;
  }
}
