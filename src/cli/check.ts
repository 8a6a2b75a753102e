import type { Command } from 'commander';
import type { CommandContext } from './commands.js';
import { compileFolder } from './compile-folder.js';
import { toDiagnostics } from '../compiler/diagnostic.js';
import { checkExternal } from './external/check-external.js';
import { defaultCheckLinksOptions } from './external/check-links.js';
import { exitCodes, type ExitCode, type Io } from './io.js';
import { addContentOptions, milliseconds, type ContentOptions } from './options.js';
import { printDiagnostics } from './print-diagnostics.js';
import { words } from './words.js';

interface CheckOptions extends ContentOptions {
  readonly external: boolean;
  readonly timeout: number;
}

const examples = `
Examples:
  $ datagouv-faq check                          every problem of content/, at its line
  $ datagouv-faq check docs --rule heading-id=error
  $ datagouv-faq check docs --external          asks for the outside links too
  $ datagouv-faq check docs --report github     annotations in a GitHub workflow`;

/** Adds `check`: reports what is wrong with a folder and writes nothing. */
export function addCheck(program: Command, { io, action }: CommandContext): void {
  addContentOptions(program.command('check').description('Report every problem of the pages; write nothing.'))
    .option('--external', 'ask for every outside link too; answers are kept for a day in the cache folder', false)
    .option('--timeout <ms>', 'how long an outside link may take', milliseconds, defaultCheckLinksOptions.timeoutMs)
    .addHelpText('after', examples)
    .action(action((folder: string, options: CheckOptions) => check(folder, options, io)));
}

async function check(folder: string, options: CheckOptions, io: Io): Promise<ExitCode> {
  const compiled = await compileFolder(folder, options, io);
  const { faq, files } = compiled;
  const outside =
    faq && options.external ? await checkExternal(faq, files, { ...options, timeoutMs: options.timeout }, io) : [];
  const diagnostics = [...compiled.diagnostics, ...toDiagnostics(outside, options.rule, options.lang)];
  printDiagnostics({ diagnostics, files }, options, io);
  if (!faq || diagnostics.some(({ severity }) => severity === 'error')) return exitCodes.contentErrors;
  const { pages, checked } = words[options.lang];
  if (options.report === 'human') io.stderr.write(`${checked(pages(faq.pages.length))}\n`);
  return exitCodes.done;
}
