import type { Command } from 'commander';
import type { BuildResult } from '../../build/index.js';
import type { Shard } from '../../build/options.js';
import { toDiagnostics, type Diagnostic, type Finding } from '../../compiler/rules/diagnostic.js';
import type { CommandContext } from '../context.js';
import { defaultCheckLinksOptions } from '../external/default-options.js';
import { exitCodes, writeLine, type ExitCode } from '../io.js';
import { day, numberFrom, optionOf, shard } from '../option-values.js';
import { openBuild } from '../open-build.js';
import { addContentOptions, type ContentOptions } from '../options.js';
import { printDiagnostics } from '../print-diagnostics.js';
import { printReviews } from '../print-reviews.js';

interface CheckOptions extends ContentOptions {
  readonly external: boolean;
  readonly timeout: number;
  readonly today?: string;
  readonly shard?: Shard;
}

const examples = `
Examples:
  $ datagouv-faq check                          every problem of content/, at its line
  $ datagouv-faq check docs --rule heading-id=error
  $ datagouv-faq check docs --external          asks for the outside links too
  $ datagouv-faq check docs --editorial --today 2027-03-01   lists what is to be read again that day
  $ datagouv-faq check --cache --shard 2/4      one of four machines that fill one cache
  $ datagouv-faq check docs --report github     annotations in a GitHub workflow`;

/** No answer is worth more than ten minutes; a timer of Node's has a bound too. */
const mostTimeoutMs = 600_000;

/** Adds `check`: reports what is wrong with a folder and writes nothing. */
export function addCheck(program: Command, context: CommandContext): void {
  const { say } = context;
  const timeout = optionOf(say, '--timeout <ms>', 'how long an outside link may take', numberFrom(1, mostTimeoutMs));
  addContentOptions(program.command('check').description('Report every problem of the pages; write nothing.'), context)
    .option('--external', 'ask for every outside link too; answers are kept for a day in the cache folder', false)
    .addOption(
      optionOf(
        say,
        '--today <date>',
        'with --editorial: list what is to be read again that day; by default today',
        day,
      ),
    )
    .addOption(
      optionOf(
        say,
        '--shard <part/of>',
        'compile one part of the pages alone, for a build that finds them in the cache; by default all',
        shard,
      ),
    )
    .addOption(timeout.default(defaultCheckLinksOptions.timeoutMs))
    .addHelpText('after', examples)
    .action(context.action((folder: string, options: CheckOptions) => check(folder, options, context)));
}

async function check(folder: string, options: CheckOptions, context: CommandContext): Promise<ExitCode> {
  const { io, language, say } = context;
  const build = await openBuild(folder, options, context);
  const result = await build.run();
  await build.remember();
  const outside =
    options.external && result.status !== 'failed'
      ? await askOutside(result, options, build.onCacheRefused, context)
      : [];
  const diagnostics = [...result.diagnostics, ...toDiagnostics(outside, options.rule, language)];
  // For an editor, what is to be read again is a list to work through; for a program, findings like others.
  const isListed = ({ rule }: Diagnostic) => options.report === 'human' && rule === 'review-due';
  const others = diagnostics.filter((one) => !isListed(one));
  printDiagnostics(
    { folder, diagnostics: others, files: result.sources(others.map(({ path }) => path)), all: options.all },
    options.report,
    context,
  );
  printReviews(folder, diagnostics.filter(isListed), context);
  if (diagnostics.some(({ severity }) => severity === 'error')) return exitCodes.contentErrors;
  if (options.report === 'human') writeLine(io.stderr, say.checked(say.pages(result.pageCount)));
  return exitCodes.done;
}

async function askOutside(
  result: BuildResult,
  { cache, timeout }: CheckOptions,
  onCacheRefused: (error: unknown) => void,
  context: CommandContext,
): Promise<readonly Finding[]> {
  const { faq, editions = {} } = await result.load();
  const all = [faq, ...Object.values(editions)];
  const pages = all.flatMap((one) => one.pages);
  const links = all.flatMap((one) => one.links);
  const files = result.sources(pages.map(({ source }) => source.path));
  const { checkExternal } = await import('../external/check-external.js');
  return checkExternal({ pages, links }, files, { cache, timeoutMs: timeout, onCacheRefused }, context);
}
