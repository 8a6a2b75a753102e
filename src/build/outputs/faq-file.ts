import { close, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { once } from '../../data/once.js';
import { digest } from '../digest.js';
import type { Slice, WrittenFaq } from '../manifest/manifest.js';
import type { PreviousOutput } from './previous-output.js';

/** A stretch of bytes of a file. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** A `faq.json` whose slices are known: unchanged pages are copied from it to the next one. */
export interface FaqFile extends PreviousOutput {
  /** The bytes at which a slice stands. */
  rangeOf(slice: Slice): Range;
  /** The bytes of a range, in blocks. Each is valid until the next is asked for, whose place it shares. */
  read(range: Range): Generator<Uint8Array, void, undefined>;
}

/** A block that stays in the processor's cache between reading and writing is copied twice as fast as a large one. */
const blockBytes = 256 * 1024;

/** Opens the `faq.json` of an output; where there is none, it holds no slice. */
export function openFaqFile(out: string | undefined, faq: WrittenFaq | undefined, trusted: boolean): FaqFile {
  let descriptor = out === undefined || !faq ? undefined : open(join(out, 'faq.json'));
  const starts = once(() => (faq ? startsOf(faq) : new Map<Slice, number>()));
  const block = once(() => Buffer.allocUnsafe(blockBytes));
  const rangeOf = (slice: Slice): Range => {
    const start = starts().get(slice)!;
    return { start, end: start + slice.length };
  };
  const bytesOf = (slice: Slice): Buffer => {
    const bytes = Buffer.allocUnsafe(slice.length);
    return bytes.subarray(0, readSync(descriptor!, bytes, 0, slice.length, rangeOf(slice).start));
  };
  return {
    trusted,
    rangeOf,
    bytesOf,
    holds: (slice) => descriptor !== undefined && (trusted || digest(bytesOf(slice)) === slice.digest),
    *read({ start, end }) {
      for (let at = start; at < end;) {
        const length = readSync(descriptor!, block(), 0, Math.min(blockBytes, end - at), at);
        if (length === 0) throw new Error('The last faq.json was cut off while it was copied.');
        yield block().subarray(0, length);
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

/** Pages follow each other with a comma between them. */
function startsOf({ frame, pages, links }: WrittenFaq): Map<Slice, number> {
  const starts = new Map<Slice, number>([[links, links.start]]);
  let start = Buffer.byteLength(frame);
  for (const page of pages.values()) {
    starts.set(page, start);
    start += page.length + 1;
  }
  return starts;
}

function open(file: string): number | undefined {
  try {
    return openSync(file, 'r');
  } catch {
    return undefined;
  }
}
