import { close, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { once } from '../../once.js';
import { digest } from './digest.js';
import type { Slice } from './manifest.js';

/** A stretch of bytes of a file. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** A `faq.json` whose slices are known: unchanged pages are copied from the last one, modules are made from the new one. */
export interface FaqFile {
  /** Whether the file is known to be as it was written, so that nothing has to be read to be sure. */
  readonly trusted: boolean;
  /** Whether a slice still stands there as it was written. */
  holds(slice: Slice): boolean;
  /** The bytes of a slice that it holds. */
  bytesOf(slice: Slice): Buffer;
  /** The bytes of a range, in blocks. A long block is valid until the next is asked for, whose place it shares. */
  read(range: Range): Generator<Uint8Array, void, undefined>;
  /** Once it is replaced, the system needs a while to free a large file: nobody has to wait for that. */
  close(): Promise<void>;
}

/** New memory for each block of a large file would cost more than reading it. */
const blockBytes = 4 * 1024 * 1024;

/** Opens the `faq.json` of an output; where there is none, it holds no slice. */
export function openFaqFile(out: string | undefined, trusted: boolean): FaqFile {
  let descriptor = out === undefined ? undefined : open(join(out, 'faq.json'));
  const block = once(() => Buffer.allocUnsafe(blockBytes));
  const bytesOf = ({ start, length }: Slice): Buffer => {
    const bytes = Buffer.allocUnsafe(length);
    return bytes.subarray(0, readSync(descriptor!, bytes, 0, length, start));
  };
  return {
    trusted,
    holds: (slice) => descriptor !== undefined && (trusted || digest(bytesOf(slice)) === slice.digest),
    bytesOf,
    *read({ start, end }) {
      for (let at = start; at < end;) {
        const length = Math.min(blockBytes, end - at);
        const bytes = length === blockBytes ? block() : Buffer.allocUnsafe(length);
        if (readSync(descriptor!, bytes, 0, length, at) < length)
          throw new Error('The last faq.json was cut off while it was copied.');
        yield bytes;
        at += length;
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
