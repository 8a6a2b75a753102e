import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import type { Finding } from '../../compiler/rules/diagnostic.js';
import type { SourceFile } from '../../compiler/source/source-file.js';
import { createFileReport } from './file-report.js';
import type { ContentFile } from './list-content.js';
import { isFresh, stampOf } from './stamps.js';

// No link is followed and no FIFO waited for, even if one took the file's place since it was listed.
const flags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/** Files larger than this are not content, whatever their name. */
const largestBytes = 256 * 1024 * 1024;

export interface ContentBytes {
  readonly value: Uint8Array;
  /** Tells this content from others without reading it; absent for a file that has just been changed. */
  readonly stamp?: string;
}

/** The bytes of a content file, or `undefined` with a finding. One file is open at a time. */
export function readContentFile({ path, file }: ContentFile, findings: Finding[]): ContentBytes | undefined {
  const report = createFileReport(path, findings);
  let descriptor: number | undefined;
  try {
    descriptor = openSync(file, flags);
    const stats = fstatSync(descriptor, { bigint: true });
    if (stats.isFile() && stats.size <= largestBytes) {
      const value = readAll(descriptor, Number(stats.size));
      return { value, ...(!isFresh(stats) && { stamp: stampOf(stats) }) };
    }
    if (stats.isFile()) report.failure({ code: 'EFBIG' });
    else report.kind(stats);
  } catch (error) {
    report.failure(error);
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
  return undefined;
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

/** Reads up to the end of the file as it is now: it may have grown or shrunk since its size was asked. */
function readAll(descriptor: number, size: number): Uint8Array {
  let bytes = Buffer.allocUnsafe(size + 1);
  let length = 0;
  for (;;) {
    const read = readSync(descriptor, bytes, length, bytes.length - length, null);
    if (read === 0) return bytes.subarray(0, length);
    length += read;
    if (length === bytes.length) bytes = Buffer.concat([bytes], bytes.length * 2);
  }
}
