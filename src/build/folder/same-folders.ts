import { open, stat, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import { listFiles } from './list-files.js';

/** Whether two folders hold the same files with the same bytes. */
export async function sameFolders(a: string, b: string): Promise<boolean> {
  const files = listFiles(a);
  if (files.join('\n') !== listFiles(b).join('\n')) return false;
  for (const file of files) if (!(await sameSize(join(a, file), join(b, file)))) return false;
  for (const file of files) if (!(await sameBytes(join(a, file), join(b, file)))) return false;
  return true;
}

/** Whether two files hold the same bytes. */
export async function sameFile(a: string, b: string): Promise<boolean> {
  return (await sameSize(a, b)) && sameBytes(a, b);
}

async function sameSize(a: string, b: string): Promise<boolean> {
  return (await stat(a)).size === (await stat(b)).size;
}

async function sameBytes(a: string, b: string): Promise<boolean> {
  const first = await open(a);
  try {
    const second = await open(b);
    try {
      return await sameContent(first, second);
    } finally {
      await second.close();
    }
  } finally {
    await first.close();
  }
}

const blockBytes = 1024 * 1024;

/** Of two files of one size. */
async function sameContent(first: FileHandle, second: FileHandle): Promise<boolean> {
  const [one, two] = [Buffer.allocUnsafe(blockBytes), Buffer.allocUnsafe(blockBytes)];
  for (;;) {
    const { bytesRead } = await first.read(one);
    if ((await second.read(two)).bytesRead !== bytesRead) return false;
    if (bytesRead === 0) return true;
    if (!one.subarray(0, bytesRead).equals(two.subarray(0, bytesRead))) return false;
  }
}
