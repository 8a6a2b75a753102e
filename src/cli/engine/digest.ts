import { hash } from 'node:crypto';

/** SHA-256 as 64 hexadecimal digits. */
export function digest(data: string | Uint8Array): string {
  return hash('sha256', data, 'hex');
}

/** Joins parts into one digest; no two lists of parts give the same. */
export function digestOf(...parts: readonly (string | Uint8Array)[]): string {
  return digest(parts.map((part) => digest(part)).join('\n'));
}
