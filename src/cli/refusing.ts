import { CommandFailure } from './io.js';
import { isRefusal, systemReason } from './system-reason.js';
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

/** What the system refuses while `out` is written, in one line. */
export async function writing<T>(out: string, say: Words, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!isRefusal(error)) throw error;
    throw new CommandFailure(say.cannotWrite(out, systemReason(error, say)), { cause: error });
  }
}

/** What the system refuses while a file is read, in one line. */
export function reading<T>(shown: string, say: Words, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!isRefusal(error)) throw error;
    throw new CommandFailure(say.unreadable(shown, systemReason(error, say)), { cause: error });
  }
}
