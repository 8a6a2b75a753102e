import type { Command } from 'commander';
import type { CheckOptions } from '../check/check-folder.js';
import type { CommandContext } from '../context.js';
import { defaultCheckLinksOptions } from '../external/default-options.js';
import { day, numberFrom, shard } from '../option-values.js';
import { addContentOptions } from '../options.js';

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
  addContentOptions(program.command('check').description('Report every problem of the pages; write nothing.'), context)
    .option('--external', 'ask for every outside link too; answers are kept for a day in the cache folder', false)
    .option('--today <date>', 'with --editorial: list what is to be read again that day; by default today', day)
    .option(
      '--shard <part/of>',
      'compile one part of the pages alone, for a build that finds them in the cache; by default all',
      shard,
    )
    .option(
      '--timeout <ms>',
      'how long an outside link may take',
      numberFrom(1, mostTimeoutMs),
      defaultCheckLinksOptions.timeoutMs,
    )
    .addHelpText('after', examples)
    .action(
      context.action(async (folder: string, options: CheckOptions) =>
        (await import('../check/check-folder.js')).checkFolder(folder, options, context),
      ),
    );
}
