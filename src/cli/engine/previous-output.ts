import { closeSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { digest } from './digest.js';
import type { Slice } from './manifest.js';

/** The `faq.json` of the last build: unchanged pages are copied from it. */
export interface PreviousOutput {
  /** The bytes of a slice, or `undefined` when they are not there any more. */
  read(slice: Slice): Buffer | undefined;
  close(): void;
}

export function openPreviousOutput(out: string | undefined): PreviousOutput {
  let descriptor = out === undefined ? undefined : open(join(out, 'faq.json'));
  return {
    read({ start, length, digest: expected }) {
      if (descriptor === undefined) return undefined;
      const bytes = Buffer.allocUnsafe(length);
      const read = readSync(descriptor, bytes, 0, length, start);
      return read === length && digest(bytes) === expected ? bytes : undefined;
    },
    close() {
      if (descriptor !== undefined) closeSync(descriptor);
      descriptor = undefined;
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
