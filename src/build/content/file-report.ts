import type { Dirent, Stats } from 'node:fs';
import { createReport, type Finding } from '../../compiler/rules/diagnostic.js';
import type { FileKind } from '../../compiler/rules/file-kind.js';
import { OutsideFile } from '../read-inside.js';
import { NotRegular } from '../read-regular.js';

/** Reports what keeps one file of the content folder from being read. */
export interface FileReport {
  /** It is not a regular file. */
  kind(item: Dirent | Stats, through?: 'link'): void;
  /** It is written in a language that is not read. */
  skipped(extension: string): void;
  /** It is a symbolic link out of the content folder. */
  outside(): void;
  /** It could not be read: the system refused, or a reader of this house did. */
  failure(error: unknown): void;
}

export function createFileReport(path: string, findings: Finding[]): FileReport {
  const report = createReport(path, findings);
  return {
    kind: (item, through) => report('file-kind', undefined, { kind: kindOf(item), link: through === 'link' }),
    skipped: (found) => report('file-skipped', undefined, { found }),
    outside: () => report('file-outside', undefined, {}),
    failure(error) {
      if (error instanceof OutsideFile) return report('file-outside', undefined, {});
      if (error instanceof NotRegular)
        return report('file-kind', undefined, { kind: kindOf(error.stats), link: false });
      const { code = 'EIO' } = error as NodeJS.ErrnoException;
      if (code === 'ENOENT') report('file-vanished', undefined, {});
      else report('file-unreadable', undefined, { code });
    },
  };
}

function kindOf(item: Dirent | Stats): FileKind {
  if (item.isDirectory()) return 'directory';
  if (item.isFIFO()) return 'fifo';
  if (item.isSocket()) return 'socket';
  return 'device';
}
