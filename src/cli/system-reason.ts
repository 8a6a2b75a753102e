import type { Words } from './words.js';

/** Whether an error is the system's, and no fault of ours. */
export function isRefusal(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'syscall' in error && typeof (error as NodeJS.ErrnoException).code === 'string';
}

/** Why the system refused, in words for people; the system's own message where there are none. */
export function systemReason(error: unknown, { system }: Words): string {
  const { code = '', message } = error as NodeJS.ErrnoException;
  const said = Object.hasOwn(system, code) ? system[code as keyof typeof system] : undefined;
  return said === undefined ? message : `${said} (${code})`;
}
