import { lstatSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { stampOf } from '../content/file-stamp.js';
import { digest } from './digest.js';

/** What the file system says of all files of an output, or `undefined` when it is not there or cannot be read. */
export function stampOfOutput(out: string): string | undefined {
  try {
    const stamps = readdirSync(out, { recursive: true, withFileTypes: true }).flatMap((entry) => {
      if (entry.isDirectory()) return [];
      const file = join(entry.parentPath, entry.name);
      return [`${relative(out, file)} ${stampOf(lstatSync(file, { bigint: true }))}`];
    });
    return digest(stamps.sort().join('\n'));
  } catch {
    return undefined;
  }
}
