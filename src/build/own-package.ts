import { existsSync, readFileSync } from 'node:fs';

/** The folder of this package; its manifest stands one or two folders above the built file, two above the source. */
export function ownFolder(): URL {
  const manifest = ['../package.json', '../../package.json']
    .map((path) => new URL(path, import.meta.url))
    .find((url) => existsSync(url));
  return new URL('.', manifest ?? import.meta.url);
}

/** The version of this package; `0.0.0` where its manifest was left out. */
export function packageVersion(): string {
  const manifest = new URL('package.json', ownFolder());
  if (!existsSync(manifest)) return '0.0.0';
  return (JSON.parse(readFileSync(manifest, 'utf8')) as { version?: string }).version ?? '0.0.0';
}
