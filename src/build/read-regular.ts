import { createHash } from 'node:crypto';
import { closeSync, constants, fstatSync, openSync, readSync, type Dirent, type Stats } from 'node:fs';
import { digestOf } from './digest.js';

// No link is followed and no FIFO waited for, even if one took the file's place since somebody looked at it.
const flags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/** Files larger than this are none of ours, whatever their name. */
const largestBytes = 256 * 1024 * 1024;

/** What stands at a path is a folder, a pipe, a socket or a device. */
export class NotRegular extends Error {
  override readonly name = 'NotRegular';

  constructor(
    file: string,
    readonly stats: Dirent | Stats,
  ) {
    super(`${file} is not a regular file`);
  }
}

export interface RegularFile {
  readonly value: Buffer;
  readonly stats: Stats;
}

/**
 * Reads a file whole.
 *
 * @throws NotRegular
 * @throws the system's error; `EFBIG` for a file that is too large, `ELOOP` for a symbolic link.
 */
export function readRegular(file: string): RegularFile {
  return withRegular(file, (descriptor, stats) => {
    if (stats.size > largestBytes) throw Object.assign(new Error('EFBIG: file too large'), { code: 'EFBIG' });
    return { value: readAll(descriptor, stats.size), stats };
  });
}

/** Bytes that are read at a time: a block that stays in the processor's cache is handled twice as fast as a large one. */
export const blockBytes = 256 * 1024;

/**
 * The digest of a file of any size: an output may be one file that holds a whole FAQ.
 *
 * @throws what `readRegular` throws, but for `EFBIG`.
 */
export function digestOfRegular(file: string): string {
  return withRegular(file, (descriptor, { size }) => {
    const hash = createHash('sha256');
    const block = Buffer.allocUnsafe(Math.min(blockBytes, size + 1));
    for (;;) {
      const length = readSync(descriptor, block);
      if (length === 0) return digestOf(hash);
      hash.update(block.subarray(0, length));
    }
  });
}

/**
 * The only way a file is read. What is looked at is what is read: both go through one descriptor, and one is open at a
 * time.
 */
function withRegular<T>(file: string, read: (descriptor: number, stats: Stats) => T): T {
  const descriptor = openSync(file, flags);
  try {
    const stats = fstatSync(descriptor);
    if (!stats.isFile()) throw new NotRegular(file, stats);
    return read(descriptor, stats);
  } finally {
    closeSync(descriptor);
  }
}

/** Reads up to the end of the file as it is now: it may have grown or shrunk since its size was asked. */
function readAll(descriptor: number, size: number): Buffer {
  let bytes = Buffer.allocUnsafe(size + 1);
  let length = 0;
  for (;;) {
    const read = readSync(descriptor, bytes, length, bytes.length - length, null);
    if (read === 0) return bytes.subarray(0, length);
    length += read;
    if (length > largestBytes) throw Object.assign(new Error('EFBIG: file too large'), { code: 'EFBIG' });
    if (length === bytes.length) bytes = Buffer.concat([bytes], bytes.length * 2);
  }
}
