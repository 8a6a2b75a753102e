import { OutsideFile } from '../build/read-inside.js';
import { NotRegular } from '../build/read-regular.js';
import { RecordRefusal } from '../compiler/ledger/record-refusal.js';
import { CommandFailure } from './io.js';
import { sayOf, type Words } from './words.js';

/** What a renderer or the ledger refuses of the options, with a `TypeError` or `RangeError`, in one line, without a stack. */
export function refusing<T>(say: Words, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof RangeError || error instanceof TypeError)) throw error;
    const isOfLedger = error instanceof RecordRefusal;
    const reason = isOfLedger ? sayOf(say.recordRefused, error.refusal) : say.refusedValue(error.message);
    throw new CommandFailure(reason, { cause: error });
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

/** Whether an error is the system's, or what stands at a path is not what is read, and no fault of ours. */
export function isRefusal(error: unknown): error is NodeJS.ErrnoException {
  if (error instanceof NotRegular || error instanceof OutsideFile) return true;
  return error instanceof Error && 'syscall' in error && typeof (error as NodeJS.ErrnoException).code === 'string';
}

/** Why a file cannot be read or written, in words for people; the message of the error where there are none. */
export function systemReason(error: unknown, say: Words): string {
  if (error instanceof NotRegular) return say.notRegular;
  if (error instanceof OutsideFile) return say.leadsOutside;
  // The message of the engine would print the beginning of the file, which may be anybody's.
  if (error instanceof SyntaxError) return say.notJson;
  const { code = '', message } = error as NodeJS.ErrnoException;
  const said = Object.hasOwn(say.system, code) ? say.system[code as keyof typeof say.system] : undefined;
  return said === undefined ? message : `${said} (${code})`;
}
