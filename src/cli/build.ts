import { Option, type Command } from 'commander';
import { resolve } from 'node:path';
import type { CommandContext } from './commands.js';
import type { ContentListing } from '../build/content/list-content.js';
import type { EngineResult } from '../build/engine.js';
import { createFolderEngine, filesAtFault, listFolder, type OutputOptions } from '../build/folder-engine.js';
import { CommandFailure, exitCodes, type ExitCode, type Io } from './io.js';
import { addContentOptions, type ContentOptions } from './options.js';
import { checkTarget } from '../build/folder/check-target.js';
import { recoverFolder } from '../build/folder/replace-folder.js';
import { printDiagnostics } from './print-diagnostics.js';
import { systemReason } from '../build/system-reason.js';
import { words } from './words.js';

export type BuildOptions = ContentOptions & OutputOptions;

const examples = `
Examples:
  $ datagouv-faq build                          content/ into faq/, as JavaScript modules with types
  $ datagouv-faq build docs --out src/faq --cache
  $ datagouv-faq build docs --out public/faq --format pages`;

/** Adds `build`: compiles a folder and replaces the output folder as a whole. */
export function addBuild(program: Command, { io, action }: CommandContext): void {
  addOutputOptions(addContentOptions(program.command('build').description('Compile the pages into typed data.')))
    .addHelpText('after', examples)
    .action(action((folder: string, options: BuildOptions) => build(folder, options, io)));
}

/** Adds the options of the commands that write data. */
export function addOutputOptions(command: Command): Command {
  return command
    .option('--out <folder>', 'folder to write; replaced as a whole', 'faq')
    .addOption(
      new Option(
        '--format <kind>',
        'modules: JavaScript with types; json: one faq.json; pages: a JSON file for each page, and catalog.json',
      )
        .choices(['modules', 'json', 'pages'])
        .default('modules'),
    );
}

async function build(folder: string, options: BuildOptions, io: Io): Promise<ExitCode> {
  const listing = await openOutput(folder, options, io);
  const engine = await createFolderEngine(folder, options, io);
  const result = await refusals(options, async () => {
    const done = await engine.run(listing);
    engine.remember();
    return done;
  });
  tell(result, listing, options, io);
  return result.status === 'failed' ? exitCodes.contentErrors : exitCodes.done;
}

/** Lists the content and makes sure that the output may be replaced; what a kill left half done is put back first. */
export async function openOutput(folder: string, options: BuildOptions, io: Io): Promise<ContentListing> {
  const out = resolve(io.cwd, options.out);
  const content = resolve(io.cwd, folder);
  const listing = listFolder(content, folder, options.lang);
  if (await refusals(options, () => recoverFolder(out))) {
    io.stderr.write(`${words[options.lang].restored(options.out)}\n`);
  }
  checkTarget(out, content, options);
  return listing;
}

/** Prints the diagnostics and, for people, one line that says how it went. */
export function tell(result: EngineResult, listing: ContentListing, options: BuildOptions, io: Io, ms?: number): void {
  const say = words[options.lang];
  printDiagnostics({ ...result, files: filesAtFault(listing, result) }, options, io);
  const time = ms === undefined ? '' : ` (${ms} ms)`;
  const pages = say.pages(result.pageCount);
  if (result.status === 'failed') io.stderr.write(`${say.notWritten(options.out)}\n`);
  else if (options.report !== 'human') return;
  else if (result.status === 'unchanged') io.stderr.write(`${say.unchanged(pages, options.out)}${time}\n`);
  else io.stderr.write(`${say.written(pages, options.out)}${time}\n`);
}

/** Says what the system refused, instead of how it was asked. */
export async function refusals<T>({ out, lang }: BuildOptions, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (typeof (error as NodeJS.ErrnoException).code !== 'string') throw error;
    throw new CommandFailure(words[lang].cannotWrite(out, systemReason(error, lang)), { cause: error });
  }
}
