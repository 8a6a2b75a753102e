import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from './content.js';

const inputs = ['content', 'src', 'scripts', 'package.json', 'tsup.config.ts', 'tsconfig.json'];
const stampFile = join(root, 'src/generated/build-stamp.txt');

/** Notes what the build was made from, so that the tests know when it is stale. */
export async function writeStamp(): Promise<void> {
  await writeFile(stampFile, await stampOfInputs());
}

/** Whether `dist` was built from the files as they stand now. */
export async function isBuilt(): Promise<boolean> {
  const built = await readFile(stampFile, 'utf8').catch(() => '');
  const dist = await readdir(join(root, 'dist')).catch(() => []);
  return dist.length > 0 && built === (await stampOfInputs());
}

async function stampOfInputs(): Promise<string> {
  const hash = createHash('sha256');
  for (const input of inputs)
    for (const file of await filesBelow(input)) hash.update(`${file}\0`).update(await readFile(join(root, file)));
  return hash.digest('hex');
}

async function filesBelow(path: string): Promise<string[]> {
  if (path === 'src/generated' || path === 'scripts/bench') return [];
  const entries = await readdir(join(root, path), { withFileTypes: true }).catch(() => undefined);
  if (!entries) return [path];
  const nested = await Promise.all(entries.map(({ name }) => filesBelow(`${path}/${name}`)));
  return nested.flat().sort();
}
