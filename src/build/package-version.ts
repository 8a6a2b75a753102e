import { existsSync, readFileSync } from 'node:fs';

/** The version of this package: its manifest stands one folder above the built file, two above the source. */
export function packageVersion(): string {
  const manifest = ['../package.json', '../../package.json']
    .map((path) => new URL(path, import.meta.url))
    .find((url) => existsSync(url));
  if (!manifest) return '0.0.0';
  return (JSON.parse(readFileSync(manifest, 'utf8')) as { version: string }).version;
}
