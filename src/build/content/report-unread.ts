import type { Dirent, Stats } from 'node:fs';
import { createReport, type Finding } from '../../compiler/rules/diagnostic.js';
import type { FileKind } from '../../compiler/rules/file-kind.js';
import { OutsideFile } from '../read-inside.js';
import { NotRegular } from '../read-regular.js';

/**
 * Reports what keeps one file of the content folder from being read.
 *
 * @param error Of the system, or of a reader of this house.
 * @param link Whether a link led there.
 */
export function reportUnread(path: string, error: unknown, findings: Finding[], link = false): void {
  const report = createReport(path, findings);
  if (error instanceof OutsideFile) return report('file-outside', undefined, {});
  if (error instanceof NotRegular) return report('file-kind', undefined, { kind: kindOf(error.stats), link });
  const { code = 'EIO' } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT') report('file-vanished', undefined, {});
  else report('file-unreadable', undefined, { code });
}

function kindOf(item: Dirent | Stats): FileKind {
  if (item.isDirectory()) return 'directory';
  if (item.isFIFO()) return 'fifo';
  if (item.isSocket()) return 'socket';
  return 'device';
}
