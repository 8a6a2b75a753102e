import { existsSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import type { Diagnostic } from '../compiler/rules/diagnostic.js';
import { formatDiagnostics } from '../compiler/rules/print/format.js';
import type { SourceFile } from '../compiler/source/source-file.js';
import type { CommandContext } from './context.js';
import { wantsColor, writeJson } from './io.js';
import type { ContentOptions } from './options.js';
import { onOneLine } from '../compiler/rules/print/visible.js';

/** Diagnostics of a content folder. */
export interface FolderReport {
  /** As the user called it. */
  readonly folder: string;
  readonly diagnostics: readonly Diagnostic[];
  /** Gives the files at fault, whose lines are shown. */
  readonly sources: (paths: readonly string[]) => readonly SourceFile[];
  /** Whether people see every diagnostic. Default: above fifty, three of each rule. */
  readonly all?: boolean | undefined;
}

/** Prints diagnostics: for people to standard error, for programs (`json`, `github`) to standard output. */
export function printDiagnostics(
  { folder, diagnostics, sources, all = false }: FolderReport,
  report: ContentOptions['report'],
  { io, language }: CommandContext,
): void {
  if (report === 'json') return writeJson(io.stdout, diagnostics);
  const output = report === 'human' ? io.stderr : io.stdout;
  const from = report === 'human' ? io.cwd : repositoryOf(io.cwd);
  const content = resolve(io.cwd, folder);
  const located = <T extends { readonly path: string }>(one: T): T => ({
    ...one,
    path: pathFrom(from, content, one.path),
  });
  const text = formatDiagnostics(diagnostics.map(located), {
    format: report,
    all,
    files: sources(diagnostics.map(({ path }) => path)).map(located),
    language,
    color: wantsColor(io, output),
  });
  if (text !== '') output.write(`${text}\n`);
}

/** The path of a file of the content as somebody who stands in `from` calls it: a terminal opens it, a code host finds it. */
export function pathFrom(from: string, content: string, path: string): string {
  return onOneLine(relative(from, join(content, path)).split(sep).join('/'));
}

/** The top of the repository that a folder belongs to; without one, the folder itself. */
function repositoryOf(folder: string): string {
  for (let one = folder; ; one = dirname(one)) {
    // A folder, or in a worktree a file.
    if (existsSync(join(one, '.git'))) return one;
    if (dirname(one) === one) return folder;
  }
}
