import { lstatSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { stampOf } from '../content/file-stamp.js';
import type { FolderChanges } from '../output/update-folder.js';
import { digest } from './digest.js';

/** What the file system says of each file of an output, by path. */
export type OutputStamps = Map<string, string>;

/** The stamps of an output, or `undefined` when it is not there or cannot be read. */
export function stampsOfOutput(out: string): OutputStamps | undefined {
  try {
    const files = readdirSync(out, { recursive: true, withFileTypes: true }).filter((entry) => !entry.isDirectory());
    const paths = files.map(({ parentPath, name }) => relative(out, join(parentPath, name)).split(sep).join('/'));
    return new Map(paths.sort().map((path) => [path, stampOfFile(out, path)!]));
  } catch {
    return undefined;
  }
}

/** Brings the stamps of an output up to date after files of it were replaced. */
export function updateStamps(out: string, stamps: OutputStamps, { written, removed }: FolderChanges): void {
  for (const path of written) stamps.set(path, stampOfFile(out, path) ?? 'missing');
  for (const path of removed) stamps.delete(path);
}

export function stampOfFile(out: string, path: string): string | undefined {
  const stats = lstatSync(join(out, path), { bigint: true, throwIfNoEntry: false });
  return stats && stampOf(stats);
}

export function digestOfStamps(stamps: OutputStamps): string {
  return digest(JSON.stringify([...stamps].sort(([a], [b]) => (a < b ? -1 : 1))));
}
