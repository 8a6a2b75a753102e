import { readSync } from 'node:fs';
import { UnsoundCache } from '../failure.js';
import { blockBytes } from '../read-regular.js';
import { toBytes } from '../store/lines.js';

/** A part of a file, and the texts that show that it is one: its first, and the one behind it. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly begins: string;
  readonly follows: string;
}

/** A text, and what follows it. */
export type Piece = readonly [text: string, what: string | Buffer | Stretch];

/** Each block is valid until the next is asked for: they share their memory. */
export type Bytes = AsyncGenerator<Uint8Array, void, undefined>;

/**
 * Puts pieces together; stretches that are neighbours in `file`, with the same text between them, are one stretch.
 *
 * @throws UnsoundCache where the file is to be cut and holds other texts there.
 */
export async function* joinPieces(pieces: AsyncIterable<Piece>, file?: number): Bytes {
  const block = Buffer.allocUnsafe(blockBytes);
  const hold = (at: number, text: string): void => {
    const expected = Buffer.from(text);
    const found = Buffer.alloc(expected.length);
    readSync(file!, found, 0, found.length, at);
    if (!found.equals(expected)) throw new UnsoundCache('The last output is not what the cache says of it.');
  };
  function* copy({ start, end, begins, follows }: Stretch): Generator<Uint8Array, void, undefined> {
    hold(start, begins);
    hold(end, follows);
    for (let at = start; at < end;) {
      const length = readSync(file!, block, 0, Math.min(blockBytes, end - at), at);
      if (length === 0) throw new Error('The last output was cut off while it was copied.');
      yield block.subarray(0, length);
      at += length;
    }
  }
  let waiting: Stretch | undefined;
  for await (const [text, what] of pieces) {
    const isStretch = typeof what === 'object' && 'start' in what;
    if (isStretch && waiting?.end === what.start - Buffer.byteLength(text)) {
      waiting = { ...what, start: waiting.start, begins: waiting.begins };
      continue;
    }
    if (waiting) yield* copy(waiting);
    waiting = isStretch ? what : undefined;
    yield isStretch ? toBytes(text) : Buffer.concat([toBytes(text), toBytes(what)]);
  }
}
