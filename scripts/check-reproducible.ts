/** Builds and packs two clones of the last commit, in folders of different depth: the tarballs must have the same bytes. */
import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from './root.js';

const folder = await mkdtemp(join(tmpdir(), 'datagouv-faq-'));
const tarballs: Buffer[] = [];
for (const name of ['a', 'deeper/and/longer']) {
  const clone = join(folder, name, 'clone');
  await mkdir(join(folder, name), { recursive: true });
  run(root, 'git', 'clone', '--quiet', root, clone);
  // Installing builds the package.
  run(clone, 'npm', 'ci', '--silent');
  run(clone, 'npm', 'pack', '--silent', '--ignore-scripts', '--pack-destination', join(folder, name));
  const { version } = JSON.parse(await readFile(join(clone, 'package.json'), 'utf8')) as { version: string };
  tarballs.push(await readFile(join(folder, name, `datagouv-faq-${version}.tgz`)));
}
const [first, second] = tarballs;
if (!first!.equals(second!)) {
  process.stderr.write(`The tarballs differ; the clones stay in ${folder}: compare with diff -r\n`);
  process.exit(1);
}
await rm(folder, { recursive: true });
process.stderr.write(`Both tarballs have the same ${first!.length} bytes.\n`);

function run(cwd: string, command: string, ...args: readonly string[]): void {
  // On Windows, npm is a batch file.
  execFileSync(command, args, { cwd, stdio: ['ignore', 2, 2], shell: process.platform === 'win32' });
}
