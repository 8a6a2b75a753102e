import type { ContentFile } from '../content/list-content.js';
import { stampOfContentFile } from '../content/read-content-file.js';
import { digest } from './digest.js';

/** What the file system says of each content file, by path. */
export type ContentStamps = ReadonlyMap<string, string | undefined>;

export function stampsOfContent(files: readonly ContentFile[]): ContentStamps {
  return new Map(files.map((file) => [file.path, stampOfContentFile(file)]));
}

/** Digest of the stamps of all files, or `undefined` when one has none: then nobody can tell that nothing has changed. */
export function digestOfContent(stamps: ContentStamps): string | undefined {
  const all = [...stamps];
  return all.every(([, stamp]) => stamp !== undefined) ? digest(JSON.stringify(all)) : undefined;
}
