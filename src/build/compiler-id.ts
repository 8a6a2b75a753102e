import { readdirSync, readFileSync } from 'node:fs';
import { digest } from './digest.js';
import { packageVersion } from './own-package.js';

/**
 * Tells this build of the compiler from every other: what it made earlier is not taken from a cache after an update.
 * The names of the built chunks carry the hash of what they hold; from source, the version must do.
 */
export function compilerId(): string {
  try {
    const chunks = readdirSync(new URL('./chunks/', import.meta.url)).sort();
    return digest(JSON.stringify([packageVersion(), chunks, digest(readFileSync(new URL(import.meta.url)))]));
  } catch {
    return packageVersion();
  }
}
