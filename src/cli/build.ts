import { Option, type Command } from 'commander';
import { resolve } from 'node:path';
import { emitProject } from '../compiler/emit-project.js';
import type { Faq } from '../model.js';
import type { CommandContext } from './commands.js';
import { compileFolder } from './compile-folder.js';
import { CommandFailure, exitCodes, type ExitCode, type Io } from './io.js';
import { addContentOptions, type ContentOptions } from './options.js';
import { checkTarget } from './output/check-target.js';
import { recoverFolder, replaceFolder } from './output/replace-folder.js';
import { writeFiles, type FileToWrite } from './output/write-files.js';
import { printDiagnostics } from './print-diagnostics.js';
import { words } from './words.js';

export interface BuildOptions extends ContentOptions {
  readonly out: string;
  readonly format: 'json' | 'modules';
}

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
  const say = words[options.lang];
  checkTarget(out, resolve(io.cwd, folder), options);
  if (await recover(out, options)) io.stderr.write(`${say.restored(options.out)}\n`);
  const compiled = await compileFolder(folder, options, io);
  printDiagnostics(compiled, options, io);
  const { faq } = compiled;
  if (!faq) {
    io.stderr.write(`${say.notWritten(options.out)}\n`);
    return exitCodes.contentErrors;
  }
  await refusals(options, () => replaceFolder(out, (next) => writeFiles(next, emit(faq, options.format))));
  if (options.report === 'human') io.stderr.write(`${say.written(say.pages(faq.pages.length), options.out)}\n`);
  return exitCodes.done;
}

function recover(out: string, options: BuildOptions): Promise<boolean> {
  return refusals(options, () => recoverFolder(out));
}

function emit(faq: Faq, format: BuildOptions['format']): Iterable<FileToWrite> {
  return format === 'modules' ? emitProject(faq) : [{ path: 'faq.json', value: `${JSON.stringify(faq)}\n` }];
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
