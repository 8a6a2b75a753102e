import type { Command } from 'commander';
import type { CommandContext } from './commands.js';
import type { BuildResult } from '../build/index.js';
import { toDiagnostics, type Finding } from '../compiler/rules/diagnostic.js';
import { checkExternal } from './external/check-external.js';
import { defaultCheckLinksOptions } from './external/check-links.js';
import { exitCodes, type ExitCode, type Io } from './io.js';
import { openBuild } from './open-build.js';
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
  const build = await openBuild(folder, options, io);
  const result = await build.run();
  await build.remember();
  const outside = options.external && result.status !== 'failed' ? await askOutside(result, options, io) : [];
  const diagnostics = [...result.diagnostics, ...toDiagnostics(outside, options.rule, options.lang)];
  printDiagnostics({ diagnostics, files: result.sources(diagnostics.map(({ path }) => path)) }, options, io);
  if (diagnostics.some(({ severity }) => severity === 'error')) return exitCodes.contentErrors;
  const { pages, checked } = words[options.lang];
  if (options.report === 'human') io.stderr.write(`${checked(pages(result.pageCount))}\n`);
  return exitCodes.done;
}

async function askOutside(result: BuildResult, options: CheckOptions, io: Io): Promise<readonly Finding[]> {
  const { faq } = await result.load();
  const files = result.sources(faq.pages.map(({ source }) => source.path));
  return checkExternal(faq, files, { ...options, timeoutMs: options.timeout }, io);
}
