import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** The first `digits` hexadecimal digits of the SHA-256 of `text` in UTF-8. */
export function contentHash(text: string, digits = 16): string {
  return bytesToHex(sha256(utf8ToBytes(text))).slice(0, digits);
}
