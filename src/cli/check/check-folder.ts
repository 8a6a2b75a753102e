import { resolve } from 'node:path';
import type { Shard } from '../../build/options.js';
import { toDiagnostics, type Diagnostic, type Finding } from '../../compiler/rules/diagnostic.js';
import { onOneLine } from '../../compiler/rules/print/visible.js';
import type { CommandContext } from '../context.js';
import { exitCodes, writeLine, type ExitCode } from '../io.js';
import { buildOnce } from '../open-build.js';
import type { ContentOptions } from '../options.js';
import { pathFrom, printDiagnostics } from '../print-diagnostics.js';

export interface CheckOptions extends ContentOptions {
  readonly external: boolean;
  readonly timeout: number;
  readonly today?: string;
  readonly shard?: Shard;
}

/** Reports every problem of a folder, those of outside links where they are asked for. */
export async function checkFolder(folder: string, options: CheckOptions, context: CommandContext): Promise<ExitCode> {
  const { io, language, say } = context;
  const result = await buildOnce(folder, options, context);
  const outside: Finding[] = [];
  if (options.external && result.status !== 'failed') {
    const { checkExternal } = await import('../external/check-external.js');
    outside.push(...(await checkExternal(result, options, context)));
  }
  const diagnostics = [...result.diagnostics, ...toDiagnostics(outside, options.rule, language)];
  // For an editor, what is to be read again is a list to work through; for a program, findings like others.
  const isListed = ({ rule }: Diagnostic) => options.report === 'human' && rule === 'review-due';
  const others = diagnostics.filter((one) => !isListed(one));
  const { sources } = result;
  printDiagnostics({ folder, diagnostics: others, sources, all: options.all }, options.report, context);
  printReviews(folder, diagnostics.filter(isListed), context);
  if (diagnostics.some(({ severity }) => severity === 'error')) return exitCodes.contentErrors;
  if (options.report === 'human') writeLine(io.stderr, say.checked(say.pages(result.pageCount)));
  return exitCodes.done;
}

/** Lists the answers that are to be read again, the oldest date first, with the places where they stand. */
function printReviews(folder: string, due: readonly Diagnostic[], { io, say }: CommandContext): void {
  if (due.length === 0) return;
  writeLine(io.stderr, say.toReview(due.length));
  const content = resolve(io.cwd, folder);
  for (const { found = '', path, line, message } of due.toSorted((a, b) =>
    (a.found ?? '') < (b.found ?? '') ? -1 : 1,
  ))
    writeLine(io.stderr, `  ${found}  ${pathFrom(io.cwd, content, path)}:${line}  ${onOneLine(message)}`);
}
