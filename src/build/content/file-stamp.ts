import type { BigIntStats } from 'node:fs';

/** Two changes within this time may carry the same times: some file systems count in two seconds. */
const granularityMs = 2000;

/**
 * What the file system says of a file and changes with its content: size, times, number. A program may set the time of
 * modification, not that of the last change. Git's index trusts the same fields.
 */
export function stampOf({ size, mtimeNs, ctimeNs, ino }: BigIntStats): string {
  return `${size} ${mtimeNs} ${ctimeNs} ${ino}`;
}

/** Whether a file was changed so lately that one more change might leave its stamp as it is. */
export function isFresh({ mtimeMs, ctimeMs }: BigIntStats): boolean {
  return Date.now() - Number(mtimeMs > ctimeMs ? mtimeMs : ctimeMs) < granularityMs;
}
