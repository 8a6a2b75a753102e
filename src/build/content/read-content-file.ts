import type { Finding } from '../../compiler/rules/diagnostic.js';
import type { SourceFile } from '../../compiler/source/source-file.js';
import { readRegular } from '../read-regular.js';
import { reportUnread } from './report-unread.js';
import type { ContentFile } from './list-content.js';
import { isFresh, stampOf } from './stamps.js';

export interface ContentBytes {
  readonly value: Uint8Array;
  /** Tells this content from others without reading it; absent for a file that has just been changed. */
  readonly stamp?: string;
}

/** The bytes of a content file, or `undefined` with a finding. */
export function readContentFile({ path, file }: ContentFile, findings: Finding[]): ContentBytes | undefined {
  try {
    const { value, stats } = readRegular(file);
    return { value, ...(!isFresh(stats) && { stamp: stampOf(stats) }) };
  } catch (error) {
    reportUnread(path, error, findings);
    return undefined;
  }
}

/** The text of the files at these paths, so that what diagnostics speak of can be shown; what cannot be read is left out. */
export function readSources(files: readonly ContentFile[], paths: Iterable<string>): SourceFile[] {
  const wanted = new Set(paths);
  return files
    .filter(({ path }) => wanted.has(path))
    .flatMap((file) => {
      const value = readContentFile(file, [])?.value;
      return value ? [{ path: file.path, value }] : [];
    });
}
