import { Option, type Command } from 'commander';
import { resolve } from 'node:path';
import type { CommandContext } from './commands.js';
import { createFolderEngine, filesAtFault, listFolder, type OutputOptions } from './folder-engine.js';
import { CommandFailure, exitCodes, type ExitCode, type Io } from './io.js';
import { addContentOptions, type ContentOptions } from './options.js';
import { checkTarget } from './output/check-target.js';
import { recoverFolder } from './output/replace-folder.js';
import { printDiagnostics } from './print-diagnostics.js';
import { words } from './words.js';

export type BuildOptions = ContentOptions & OutputOptions;

const examples = `
Examples:
  $ datagouv-faq build                          content/ into faq/, as JavaScript modules with types
  $ datagouv-faq build docs --out src/faq --cache
  $ datagouv-faq build docs --out public/faq --format json`;

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
      new Option('--format <kind>', 'modules: JavaScript with types, and faq.json; json: faq.json alone')
        .choices(['modules', 'json'])
        .default('modules'),
    );
}

async function build(folder: string, options: BuildOptions, io: Io): Promise<ExitCode> {
  const out = resolve(io.cwd, options.out);
  const content = resolve(io.cwd, folder);
  const say = words[options.lang];
  const listing = listFolder(content, folder, options.lang);
  if (await refusals(options, () => recoverFolder(out))) io.stderr.write(`${say.restored(options.out)}\n`);
  checkTarget(out, content, options);
  const engine = await createFolderEngine(folder, options, io);
  const result = await refusals(options, () => engine.run(listing));
  printDiagnostics({ ...result, files: filesAtFault(listing, result) }, options, io);
  if (result.status === 'failed') {
    io.stderr.write(`${say.notWritten(options.out)}\n`);
    return exitCodes.contentErrors;
  }
  const told = result.status === 'unchanged' ? say.unchanged : say.written;
  if (options.report === 'human') io.stderr.write(`${told(say.pages(result.pageCount), options.out)}\n`);
  return exitCodes.done;
}

/** Says what the system refused, instead of how it was asked. */
async function refusals<T>({ out, lang }: BuildOptions, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (typeof (error as NodeJS.ErrnoException).code !== 'string') throw error;
    throw new CommandFailure(words[lang].cannotWrite(out, (error as Error).message), { cause: error });
  }
}
