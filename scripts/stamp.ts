import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { replaceFile } from '../src/build/folder/replace-file.js';
import { root } from './root.js';

const inputs = {
  content: ['content'],
  code: ['src', 'scripts', 'package.json', 'tsup.config.ts', 'tsconfig.json'],
} as const;
const stampFile = join(root, 'src/generated/build-stamp.txt');

/** Notes what the build was made from, so that the tests know when it is stale. */
export async function writeStamp(): Promise<void> {
  await replaceFile(stampFile, await currentStamp());
}

/** Digests of the code and of the content as they stand now. */
export async function currentStamp(): Promise<string> {
  return `${await stampOf('code')} ${await stampOf('content')}`;
}

/** Whether `dist` was built from the files as they stand now: the code alone, or also the content of this folder. */
export async function isBuilt(part: 'all' | 'code', folder = join(root, 'content')): Promise<boolean> {
  const [code, content] = (await readFile(stampFile, 'utf8').catch(() => '')).split(' ');
  if (!existsSync(join(root, 'dist/index.js')) || code !== (await stampOf('code'))) return false;
  return part === 'code' || (folder === join(root, 'content') && content === (await stampOf('content')));
}

async function stampOf(part: keyof typeof inputs): Promise<string> {
  const hash = createHash('sha256');
  for (const input of inputs[part])
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
