import { CommandFailure } from './io.js';
import type { Words } from './words.js';

/** A bad value of an option, which a renderer refuses with a `TypeError` or `RangeError`, in one line, without a stack. */
export function refusing<T>(say: Words, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof RangeError || error instanceof TypeError)
      throw new CommandFailure(say.refusedValue(error.message), { cause: error });
    throw error;
  }
}
