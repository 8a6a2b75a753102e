import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CompiledPage, PageStore } from './page-store.js';

/** Drafts that are kept in memory before the others go to a file. */
const memoryBytes = 16 * 1024 * 1024;

type Kept = { readonly head: Omit<CompiledPage, 'draft'> } & (
  { readonly bytes: Buffer } | { readonly start: number; readonly length: number }
);

/** Keeps pages while the process runs: the first in memory, as bytes outside the heap, the others in a temporary file. */
export function processStore(): PageStore {
  const pages = new Map<string, Kept>();
  let inMemory = 0;
  let file: number | undefined;
  let end = 0;
  const spill = (bytes: Buffer): { start: number; length: number } => {
    file ??= openTemporary();
    const start = end;
    for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at, bytes.length - at, start + at);
    end += bytes.length;
    return { start, length: bytes.length };
  };
  return {
    get(key) {
      const page = pages.get(key);
      if (!page) return undefined;
      const bytes = 'bytes' in page ? page.bytes : readAt(file!, page.start, page.length);
      return { ...page.head, draft: bytes.toString('utf8') };
    },
    set(key, { draft, ...head }) {
      const bytes = Buffer.from(draft);
      const fits = inMemory + bytes.length <= memoryBytes;
      if (fits) inMemory += bytes.length;
      pages.set(key, { head, ...(fits ? { bytes } : spill(bytes)) });
    },
    prune(keys) {
      for (const [key, page] of pages) {
        if (keys.has(key)) continue;
        if ('bytes' in page) inMemory -= page.bytes.length;
        pages.delete(key);
      }
    },
  };
}

/** A file that has lost its name already, so that nothing is left of it however the process ends. */
function openTemporary(): number {
  const folder = mkdtempSync(join(tmpdir(), 'datagouv-faq-'));
  const descriptor = openSync(join(folder, 'pages'), 'wx+', 0o600);
  const remove = () => rmSync(folder, { recursive: true, force: true });
  try {
    remove();
  } catch {
    // Windows keeps the name of an open file.
    process.once('exit', () => {
      closeSync(descriptor);
      remove();
    });
  }
  return descriptor;
}

function readAt(file: number, start: number, length: number): Buffer {
  const bytes = Buffer.allocUnsafe(length);
  for (let at = 0; at < length;) {
    const read = readSync(file, bytes, at, length - at, start + at);
    if (read === 0) throw new Error('The temporary file of compiled pages has been cut off.');
    at += read;
  }
  return bytes;
}
