import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { attempt } from './attempt.js';
import { digest } from './digest.js';

/** The folder of this package; its manifest stands one or two folders above the built file, two above the source. */
export function ownFolder(): URL {
  const manifest = ['../package.json', '../../package.json']
    .map((path) => new URL(path, import.meta.url))
    .find((url) => existsSync(url));
  return new URL('.', manifest ?? import.meta.url);
}

/** The version of this package; `0.0.0` where its manifest was left out, or another stands in its place. */
export function packageVersion(): string {
  const manifest = new URL('package.json', ownFolder());
  if (!existsSync(manifest)) return '0.0.0';
  const { version = '0.0.0' } = JSON.parse(readFileSync(manifest, 'utf8')) as { readonly version?: string };
  return version;
}

/**
 * Tells this build of the compiler from every other: what it made earlier is not taken from a cache after an update.
 * The names of the built chunks, of which this is one, carry the hash of what they hold; from source, the version must do.
 */
export function compilerId(): string {
  const version = packageVersion();
  const id = attempt(() => {
    const chunks = readdirSync(new URL('../chunks/', import.meta.url)).sort();
    return digest(JSON.stringify([version, chunks, digest(readFileSync(new URL(import.meta.url)))]));
  });
  return id ?? version;
}
