/**
 * Runs the consumers whose runtime `npm ci` does not install: each is copied, installs what it needs from npm and the
 * packed package beside it, and runs its script `runtime`. Names given as arguments choose among them.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { consumers, consumersWith } from '../test/package/consumers.js';
import { pack } from './pack.js';

const folder = mkdtempSync(join(tmpdir(), 'runtimes-'));
const tarball = join(folder, (await pack(folder)).filename);
const chosen = process.argv.slice(2);

const failed = consumersWith('runtime')
  .filter((kind) => chosen.length === 0 || chosen.includes(kind))
  .filter((kind) => !run(kind));
rmSync(folder, { recursive: true, force: true });
if (failed.length > 0) {
  console.error(`Failed: ${failed.join(', ')}`);
  process.exit(1);
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
    const { devDependencies } = JSON.parse(readFileSync(join(cwd, 'package.json'), 'utf8')) as {
      devDependencies?: object;
    };
    if (devDependencies) npm('install', '--no-audit', '--no-fund', '--prefer-offline', tarball);
    npm('run', 'runtime');
    console.log(`ok      ${kind}`);
    return true;
  } catch (error) {
    console.error(`not ok  ${kind}: ${(error as Error).message}`);
    return false;
  }
}
