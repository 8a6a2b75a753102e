import { resolve } from 'node:path';
import type { Diagnostic } from '../../compiler/rules/diagnostic.js';
import type { CommandContext } from '../context.js';
import { writeLine } from '../io.js';
import { pathFrom } from '../print-diagnostics.js';
import { onOneLine } from '../../compiler/rules/print/visible.js';

/** Lists the answers that are to be read again, the oldest date first, with the places where they stand. */
export function printReviews(folder: string, due: readonly Diagnostic[], { io, say }: CommandContext): void {
  if (due.length === 0) return;
  writeLine(io.stderr, say.toReview(due.length));
  const content = resolve(io.cwd, folder);
  for (const { found = '', path, line, message } of due.toSorted((a, b) =>
    (a.found ?? '') < (b.found ?? '') ? -1 : 1,
  ))
    writeLine(io.stderr, `  ${found}  ${pathFrom(io.cwd, content, path)}:${line}  ${onOneLine(message)}`);
}
