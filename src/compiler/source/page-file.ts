import type { Report } from '../rules/diagnostic.js';
import { findFileFormat } from './file-formats.js';
import { portablePath } from './file-names.js';

/** Whether a file can be a page: every system takes its name, and it is no document of another program. */
export function isPageFile(path: string, value: string | Uint8Array, report: Report): boolean {
  const portable = portablePath(path);
  const format = findFileFormat(value);
  if (portable !== path) report('file-name', undefined, { found: path, expected: portable });
  else if (format !== undefined) report('file-format', undefined, { format });
  return portable === path && format === undefined;
}
