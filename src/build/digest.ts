import { hash, type Hash } from 'node:crypto';

/** Characters of a digest. */
export const digestLength = 32;

/** The first half of SHA-256, as hexadecimal digits: no two contents share it, and the manifest holds thousands. */
export function digest(data: string | Uint8Array): string {
  return hash('sha256', data, 'hex').slice(0, digestLength);
}

/** The digest of what was put into a `createHash('sha256')` bit by bit. */
export function digestOf(made: Hash): string {
  return made.digest('hex').slice(0, digestLength);
}
