import type { Diagnostic } from '../compiler/rules/diagnostic.js';
import { formatDiagnostics } from '../compiler/rules/print/format.js';
import type { SourceFile } from '../compiler/source/source-file.js';
import { wantsColor, type Io } from './io.js';
import type { ContentOptions } from './options.js';

/** Prints diagnostics: for people to standard error, for programs (`json`, `github`) to standard output. */
export function printDiagnostics(
  { diagnostics, files }: { readonly diagnostics: readonly Diagnostic[]; readonly files: readonly SourceFile[] },
  { report, lang }: Pick<ContentOptions, 'report' | 'lang'>,
  io: Io,
): void {
  const output = report === 'human' ? io.stderr : io.stdout;
  const text = formatDiagnostics(diagnostics, { format: report, files, language: lang, color: wantsColor(io, output) });
  if (text !== '') output.write(`${text}\n`);
}
