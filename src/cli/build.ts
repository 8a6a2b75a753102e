import { Option, type Command } from 'commander';
import type { BuildResult } from '../build/index.js';
import type { CommandContext } from './commands.js';
import { exitCodes, type ExitCode, type Io } from './io.js';
import { openBuild, type OutputOptions } from './open-build.js';
import { addContentOptions, type ContentOptions } from './options.js';
import { printDiagnostics } from './print-diagnostics.js';
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
  const build = await openBuild(folder, options, io);
  const result = await build.run();
  await build.remember();
  tell(result, options, io);
  return result.status === 'failed' ? exitCodes.contentErrors : exitCodes.done;
}

/** Prints the diagnostics and, for people, one line that says how it went. */
export function tell(result: BuildResult, options: BuildOptions, io: Io, ms?: number): void {
  const say = words[options.lang];
  printDiagnostics({ ...result, files: result.sources(result.diagnostics.map(({ path }) => path)) }, options, io);
  const time = ms === undefined ? '' : ` (${ms} ms)`;
  const pages = say.pages(result.pageCount);
  if (result.status === 'failed') io.stderr.write(`${say.notWritten(options.out)}\n`);
  else if (options.report !== 'human') return;
  else if (result.status === 'unchanged') io.stderr.write(`${say.unchanged(pages, options.out)}${time}\n`);
  else io.stderr.write(`${say.written(pages, options.out)}${time}\n`);
}
