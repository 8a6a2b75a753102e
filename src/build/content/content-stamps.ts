import type { ContentFile } from './list-content.js';
import { stampOfContentFile } from './read-content-file.js';
import { digest } from '../digest.js';

/** What the file system says of each content file, by path. */
export type ContentStamps = ReadonlyMap<string, string | undefined>;

export function stampsOfContent(files: readonly ContentFile[]): ContentStamps {
  const stamps = new Map<string, string | undefined>();
  for (const file of files) stamps.set(file.path, stampOfContentFile(file));
  return stamps;
}

/** Digest of the stamps of all files, or `undefined` when one has none: then nobody can tell that nothing has changed. */
export function digestOfContent(stamps: ContentStamps): string | undefined {
  const parts: string[] = [];
  for (const [path, stamp] of stamps) {
    if (stamp === undefined) return undefined;
    parts.push(path, stamp);
  }
  return digest(JSON.stringify(parts));
}
