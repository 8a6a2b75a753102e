import type { Slice } from './manifest.js';
import type { FaqFile, Range } from './faq-file.js';

/** Puts together new bytes and stretches of the previous output; stretches that follow each other there are read as one. */
export interface Copier {
  /** Whether `text` and then the slice stand right behind the stretch that is waiting; if so, it grows by them. */
  joins(text: string, slice: Slice): boolean;
  /** Gives what was waiting, the text, and the bytes; a slice waits for what follows it. */
  put(text: string, what?: Buffer | Slice): Generator<Uint8Array, void, undefined>;
}

export function createCopier(previous: FaqFile): Copier {
  let waiting: Range | undefined;
  const joins: Copier['joins'] = (text, { start, length }) => {
    // Of an output that somebody may have touched only the slices were looked at, not what stands between them.
    if (!previous.trusted || waiting?.end !== start - text.length) return false;
    waiting = { start: waiting.start, end: start + length };
    return true;
  };
  return {
    joins,
    *put(text, what) {
      if (what && !Buffer.isBuffer(what) && joins(text, what)) return;
      if (waiting) yield* previous.read(waiting);
      waiting = undefined;
      if (text !== '') yield Buffer.from(text);
      if (Buffer.isBuffer(what)) yield what;
      else if (what) waiting = { start: what.start, end: what.start + what.length };
    },
  };
}
