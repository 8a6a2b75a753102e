import type { Command } from 'commander';
import { resolve } from 'node:path';
import type { ContentListing } from '../build/content/list-content.js';
import type { EngineResult } from '../build/engine.js';
import { filesAtFault, listFolder, type OutputOptions } from '../build/folder-engine.js';
import { checkTarget } from '../build/folder/check-target.js';
import { recoverFolder } from '../build/folder/replace-folder.js';
import { systemReason } from '../build/system-reason.js';
import type { CommandContext } from './context.js';
import { CommandFailure, writeLine } from './io.js';
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

/** Lists the content and makes sure that the output may be replaced; what a kill left half done is put back first. */
export async function openOutput(
  folder: string,
  options: BuildOptions,
  context: CommandContext,
): Promise<ContentListing> {
  const { io, language, say } = context;
  const out = resolve(io.cwd, options.out);
  const content = resolve(io.cwd, folder);
  const listing = listFolder(content, folder, language);
  if (await refusals(options, context, () => recoverFolder(out))) writeLine(io.stderr, say.restored(options.out));
  checkTarget(out, content, { out: options.out, lang: language });
  return listing;
}

/** What a build of a folder gave, for those who tell of it. */
export interface Outcome {
  /** As the user called it. */
  readonly folder: string;
  readonly listing: ContentListing;
  readonly result: EngineResult;
  /** How long it took. Default: not told. */
  readonly ms?: number;
}

/** Prints the diagnostics and, for people, one line that says how it went. */
export function tell(
  { folder, listing, result, ms }: Outcome,
  { out, report }: BuildOptions,
  context: CommandContext,
): void {
  const { io, say } = context;
  const { diagnostics, pageCount, status } = result;
  printDiagnostics({ folder, diagnostics, files: filesAtFault(listing, result) }, report, context);
  if (status === 'failed') return writeLine(io.stderr, say.notWritten(out));
  if (report !== 'human') return;
  const pages = say.pages(pageCount);
  const line = status === 'unchanged' ? say.unchanged(pages, out) : say.written(pages, out);
  writeLine(io.stderr, ms === undefined ? line : `${line} (${ms} ms)`);
}

/** Says what the system refused, instead of how it was asked. */
export async function refusals<T>(
  { out }: Pick<BuildOptions, 'out'>,
  { language, say }: CommandContext,
  work: () => Promise<T>,
): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (typeof (error as NodeJS.ErrnoException).code !== 'string') throw error;
    throw new CommandFailure(say.cannotWrite(out, systemReason(error, language)), { cause: error });
  }
}
