import type { LinkedRecord, Slice } from '../manifest/manifest.js';

/** The output in its place: what has not changed is taken from there. */
export interface PreviousOutput {
  /** Whether it is known to be as it was written, so that nothing has to be read to be sure. */
  readonly trusted: boolean;
  /** Whether a page or the inventory of links still stands there as it was written. */
  holds(slice: LinkedRecord | Slice): boolean;
  /** The JSON of one that it holds. */
  bytesOf(slice: LinkedRecord | Slice): Buffer;
  /** Once a large file is replaced, the system needs a while to free it: nobody has to wait for that. */
  close(): Promise<void>;
}
