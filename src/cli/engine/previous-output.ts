import { close, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { digest } from './digest.js';
import type { Slice } from './manifest.js';

/** A stretch of bytes of a file. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** The `faq.json` of the last build: unchanged pages are copied from it. */
export interface PreviousOutput {
  /** Whether the file is known to be as it was written, so that nothing has to be read to be sure. */
  readonly trusted: boolean;
  /** Whether a slice still stands there as it was written. */
  holds(slice: Slice): boolean;
  /** The bytes of a range, in blocks. */
  read(range: Range): Generator<Uint8Array, void, undefined>;
  /** Once it is replaced, the system needs a while to free a large file: nobody has to wait for that. */
  close(): Promise<void>;
}

const blockBytes = 4 * 1024 * 1024;

export function openPreviousOutput(out: string | undefined, trusted: boolean): PreviousOutput {
  let descriptor = out === undefined ? undefined : open(join(out, 'faq.json'));
  const bytesOf = (start: number, length: number): Buffer => {
    const bytes = Buffer.allocUnsafe(length);
    return bytes.subarray(0, readSync(descriptor!, bytes, 0, length, start));
  };
  return {
    trusted,
    holds({ start, length, digest: expected }) {
      if (descriptor === undefined) return false;
      return trusted || digest(bytesOf(start, length)) === expected;
    },
    *read({ start, end }) {
      for (let at = start; at < end;) {
        const block = bytesOf(at, Math.min(blockBytes, end - at));
        if (block.length === 0) throw new Error('The last faq.json has been cut off while it was copied.');
        yield block;
        at += block.length;
      }
    },
    async close() {
      const closing = descriptor;
      descriptor = undefined;
      if (closing !== undefined) await promisify(close)(closing);
    },
  };
}

function open(file: string): number | undefined {
  try {
    return openSync(file, 'r');
  } catch {
    return undefined;
  }
}
