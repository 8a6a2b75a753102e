import type { Command } from 'commander';
import { createFolderEngine } from '../../build/folder-engine.js';
import type { CommandContext } from '../context.js';
import { exitCodes, type ExitCode } from '../io.js';
import { addContentOptions } from '../options.js';
import { addOutputOptions, openOutput, refusals, tell, type BuildOptions } from '../output-folder.js';

const examples = `
Examples:
  $ datagouv-faq build                          content/ into faq/, as JavaScript modules with types
  $ datagouv-faq build docs --out src/faq --cache
  $ datagouv-faq build docs --out public/faq --format pages`;

/** Adds `build`: compiles a folder and replaces the output folder as a whole. */
export function addBuild(program: Command, context: CommandContext): void {
  const command = program.command('build').description('Compile the pages into typed data.');
  addOutputOptions(addContentOptions(command, context), context)
    .addHelpText('after', examples)
    .action(
      context.action((folder: string, options: BuildOptions) =>
        build(folder, { ...options, lang: context.language }, context),
      ),
    );
}

async function build(folder: string, options: BuildOptions, context: CommandContext): Promise<ExitCode> {
  const listing = await openOutput(folder, options, context);
  const engine = await createFolderEngine(folder, options, context.io);
  const result = await refusals(options, context, async () => {
    const done = await engine.run(listing);
    engine.remember();
    return done;
  });
  tell({ folder, listing, result }, options, context);
  return result.status === 'failed' ? exitCodes.contentErrors : exitCodes.done;
}
