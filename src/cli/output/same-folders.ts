import { open, readdir, stat, type FileHandle } from 'node:fs/promises';
import { join, relative } from 'node:path';

/** Whether two folders hold the same files with the same bytes. */
export async function sameFolders(a: string, b: string): Promise<boolean> {
  const files = await listFiles(a);
  if (files.join('\n') !== (await listFiles(b)).join('\n')) return false;
  for (const file of files) if (!(await sameSize(join(a, file), join(b, file)))) return false;
  for (const file of files) if (!(await sameBytes(join(a, file), join(b, file)))) return false;
  return true;
}

async function listFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => !entry.isDirectory());
  return files.map(({ parentPath, name }) => relative(folder, join(parentPath, name))).sort();
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
      return (await isOneFile(first, second)) || (await sameContent(first, second));
    } finally {
      await second.close();
    }
  } finally {
    await first.close();
  }
}

/** Whether two names lead to the same file. */
async function isOneFile(first: FileHandle, second: FileHandle): Promise<boolean> {
  const [one, two] = [await first.stat({ bigint: true }), await second.stat({ bigint: true })];
  return one.ino === two.ino && one.dev === two.dev;
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
