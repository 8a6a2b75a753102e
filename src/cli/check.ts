import type { Command } from 'commander';
import type { CommandContext } from './commands.js';
import { compileFolder } from './compile-folder.js';
import { exitCodes, type ExitCode, type Io } from './io.js';
import { addContentOptions, type ContentOptions } from './options.js';
import { printDiagnostics } from './print-diagnostics.js';
import { words } from './words.js';

const examples = `
Examples:
  $ datagouv-faq check                          every problem of content/, at its line
  $ datagouv-faq check docs --rule heading-id=error
  $ datagouv-faq check docs --report github     annotations in a GitHub workflow`;

/** Adds `check`: reports what is wrong with a folder and writes nothing. */
export function addCheck(program: Command, { io, action }: CommandContext): void {
  addContentOptions(program.command('check').description('Report every problem of the pages; write nothing.'))
    .addHelpText('after', examples)
    .action(action((folder: string, options: ContentOptions) => check(folder, options, io)));
}

async function check(folder: string, options: ContentOptions, io: Io): Promise<ExitCode> {
  const compiled = await compileFolder(folder, options, io);
  printDiagnostics(compiled, options, io);
  if (!compiled.faq) return exitCodes.contentErrors;
  const { pages, checked } = words[options.lang];
  if (options.report === 'human') io.stderr.write(`${checked(pages(compiled.faq.pages.length))}\n`);
  return exitCodes.done;
}
