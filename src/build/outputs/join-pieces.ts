import { readSync } from 'node:fs';
import { blockBytes } from '../read-regular.js';
import { toBytes } from '../store/lines.js';

/** A part of a file. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A text, and what follows it. */
export type Piece = readonly [text: string, what: string | Buffer | Stretch];

/** Each block is valid until the next is asked for: they share their memory. */
export type Bytes = AsyncGenerator<Uint8Array, void, undefined>;

/** Puts pieces together; stretches that are neighbours in `file`, with the same text between them, are one stretch. */
export async function* joinPieces(pieces: AsyncIterable<Piece>, file?: number): Bytes {
  const block = Buffer.allocUnsafe(blockBytes);
  function* copy({ start, end }: Stretch): Generator<Uint8Array, void, undefined> {
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
      waiting = { start: waiting.start, end: what.end };
      continue;
    }
    if (waiting) yield* copy(waiting);
    waiting = isStretch ? what : undefined;
    yield isStretch ? toBytes(text) : Buffer.concat([toBytes(text), toBytes(what)]);
  }
}
