import { execFileSync } from 'node:child_process';
import { cp, mkdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../root.js';

/** Where the peers are installed and built; git ignores it. */
export const peersFolder = join(root, 'scripts/bench/.peers');

const source = join(root, 'scripts/bench/peers');

/** Installs the peers, in the versions that `peers/package.json` pins, unless they stand there already. */
export async function installPeers(progress: (message: string) => void): Promise<void> {
  await mkdir(peersFolder, { recursive: true });
  const wanted = await readFile(join(source, 'package.json'), 'utf8');
  const installed = join(peersFolder, 'installed.json');
  if ((await readFile(installed, 'utf8').catch(() => '')) !== wanted) {
    progress('installing the peers');
    await writeFile(join(peersFolder, 'package.json'), wanted);
    const install = ['install', '--no-audit', '--no-fund', '--no-package-lock'];
    execFileSync('npm', install, { cwd: peersFolder, stdio: ['ignore', 2, 2] });
    await writeFile(installed, wanted);
  }
  await replace(join(peersFolder, 'peers'), (target) => cp(source, target, { recursive: true }));
  await replace(join(peersFolder, 'node_modules/datagouv-faq'), (target) => symlink(root, target, 'dir'));
}

/** The versions of the peers, by name; Pagefind is installed for the tests too. */
export async function peerVersions(): Promise<Readonly<Record<string, string>>> {
  const { dependencies } = await readManifest(source);
  const { devDependencies } = await readManifest(root);
  return { ...dependencies, pagefind: devDependencies!['pagefind']! };
}

type Dependencies = Readonly<Record<string, string>>;

async function readManifest(
  folder: string,
): Promise<{ readonly dependencies?: Dependencies; readonly devDependencies?: Dependencies }> {
  return JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
}

async function replace(target: string, make: (target: string) => Promise<void>): Promise<void> {
  await rm(target, { recursive: true, force: true });
  await make(target);
}
