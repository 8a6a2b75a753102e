import { createHash } from 'node:crypto';
import { closeSync, openSync, readdirSync, readSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { FileToWrite } from '../output/write-files.js';
import { digest } from './digest.js';

/** Computes the digest of an output while it is written. */
export interface OutputDigest {
  watch(file: FileToWrite): FileToWrite;
  total(): string;
}

export function createOutputDigest(): OutputDigest {
  const files = new Map<string, string>();
  return {
    watch({ path, value }) {
      if (typeof value === 'string') files.set(path, digest(value));
      return { path, value: typeof value === 'string' ? value : hashed(value, (hash) => files.set(path, hash)) };
    },
    total: () => totalOf(files),
  };
}

async function* hashed(
  parts: Exclude<FileToWrite['value'], string>,
  onEnd: (hash: string) => void,
): AsyncGenerator<string | Uint8Array, void, undefined> {
  const hash = createHash('sha256');
  for await (const part of parts) {
    hash.update(part);
    yield part;
  }
  onEnd(hash.digest('hex'));
}

function totalOf(files: ReadonlyMap<string, string>): string {
  return digest(JSON.stringify([...files].sort(([a], [b]) => (a < b ? -1 : 1))));
}

/** The digest of an output that was written earlier, or `undefined` when it is not there or cannot be read. */
export function digestOfOutput(out: string): string | undefined {
  const files = new Map<string, string>();
  try {
    for (const entry of readdirSync(out, { recursive: true, withFileTypes: true })) {
      if (entry.isDirectory()) continue;
      const file = join(entry.parentPath, entry.name);
      files.set(relative(out, file).split(sep).join('/'), digestOfFile(file));
    }
    return totalOf(files);
  } catch {
    return undefined;
  }
}

function digestOfFile(file: string): string {
  const descriptor = openSync(file, 'r');
  try {
    const hash = createHash('sha256');
    const buffer = Buffer.allocUnsafe(1024 * 1024);
    for (let read = readSync(descriptor, buffer); read > 0; read = readSync(descriptor, buffer)) {
      hash.update(buffer.subarray(0, read));
    }
    return hash.digest('hex');
  } finally {
    closeSync(descriptor);
  }
}
