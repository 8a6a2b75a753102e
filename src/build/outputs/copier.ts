import type { FaqFile, Range } from './faq-file.js';
import type { Slice } from '../manifest/manifest.js';

/** Puts together new bytes and stretches of the previous output; stretches that follow each other there are read as one. */
export interface Copier {
  /** Gives what was waiting, the text, and the bytes; a slice waits for what follows it. */
  put(text: string, what?: Buffer | Slice): Iterable<Uint8Array>;
}

const nothing: readonly Uint8Array[] = [];

export function createCopier(previous: FaqFile): Copier {
  let waiting: Range | undefined;
  /** Whether `text` and then the slice stand right behind the stretch that is waiting; if so, it grows by them. */
  const joins = (text: string, { start, end }: Range): boolean => {
    // Of an output that somebody may have touched only the slices were looked at, not what stands between them.
    if (!previous.trusted || waiting?.end !== start - text.length) return false;
    waiting = { start: waiting.start, end };
    return true;
  };
  function* give(text: string, what: Buffer | Range | undefined): Generator<Uint8Array, void, undefined> {
    if (waiting) yield* previous.read(waiting);
    waiting = undefined;
    if (text !== '') yield Buffer.from(text);
    if (Buffer.isBuffer(what)) yield what;
    else waiting = what;
  }
  return {
    put(text, what) {
      if (!what || Buffer.isBuffer(what)) return give(text, what);
      const range = previous.rangeOf(what);
      return joins(text, range) ? nothing : give(text, range);
    },
  };
}
