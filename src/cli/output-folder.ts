import type { Command } from 'commander';
import type { BuildResult } from '../build/index.js';
import type { CommandContext } from './context.js';
import { writeLine } from './io.js';
import type { OutputOptions } from './open-build.js';
import { choiceOf } from './option-values.js';
import type { ContentOptions } from './options.js';
import { printDiagnostics } from './print-diagnostics.js';

export type BuildOptions = ContentOptions & OutputOptions;

/** Adds the options of the commands that write data. */
export function addOutputOptions(command: Command, { say }: CommandContext): Command {
  const formats =
    'modules: JavaScript with types; json: one faq.json; pages: a JSON file for each page, and catalog.json';
  return command
    .option('--out <folder>', 'folder to write; replaced as a whole', 'faq')
    .addOption(choiceOf(say, '--format <kind>', formats, ['modules', 'json', 'pages']).default('modules'));
}

/** What a build of a folder gave, for those who tell of it. */
export interface Outcome {
  /** As the user called it. */
  readonly folder: string;
  readonly result: BuildResult;
  /** How long it took. Default: not told. */
  readonly ms?: number;
}

/** Prints the diagnostics and, for people, one line that says how it went. */
export function tell({ folder, result, ms }: Outcome, { out, report }: BuildOptions, context: CommandContext): void {
  const { io, say } = context;
  const { diagnostics, pageCount, status } = result;
  const files = result.sources(diagnostics.map(({ path }) => path));
  printDiagnostics({ folder, diagnostics, files }, report, context);
  if (status === 'failed') return writeLine(io.stderr, say.notWritten(out));
  if (report !== 'human') return;
  const pages = say.pages(pageCount);
  const line = status === 'unchanged' ? say.unchanged(pages, out) : say.written(pages, out);
  writeLine(io.stderr, ms === undefined ? line : `${line} (${ms} ms)`);
}
