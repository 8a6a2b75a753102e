import type { Command } from 'commander';
import type { CommandContext } from '../context.js';
import { exitCodes, writeLine, type ExitCode } from '../io.js';
import { addContentOptions, addOutputOptions, type BuildOptions } from '../options.js';

const examples = `
Examples:
  $ datagouv-faq build                          content/ into faq/, as JavaScript modules with types
  $ datagouv-faq build docs --out src/faq --cache
  $ datagouv-faq build docs --out public/faq --format pages
  $ datagouv-faq build --assets public            with the images that the pages show`;

/** Adds `build`: compiles a folder and replaces the output folder as a whole. */
export function addBuild(program: Command, context: CommandContext): void {
  const command = program.command('build').description('Compile the pages into typed data.');
  addOutputOptions(addContentOptions(command, context))
    .addHelpText('after', examples)
    .action(context.action((folder: string, options: BuildOptions) => run(folder, options, context)));
}

async function run(folder: string, options: BuildOptions, context: CommandContext): Promise<ExitCode> {
  const { buildOnce, tellBuild } = await import('../open-build.js');
  const result = await buildOnce(folder, options, context);
  tellBuild({ folder, result }, options, context);
  const { assets, report } = options;
  if (result.status === 'written' && assets === undefined && report === 'human') {
    const { length } = result.files();
    if (length > 0) writeLine(context.io.stderr, context.say.notCopied(length));
  }
  return result.status === 'failed' ? exitCodes.contentErrors : exitCodes.done;
}
