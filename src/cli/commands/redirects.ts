import type { Command } from 'commander';
import type { RedirectFormat } from '../../changes/index.js';
import type { CommandContext } from '../context.js';
import { exitCodes, writeJson, type ExitCode } from '../io.js';
import { addEdition, choiceOf, whichFaq } from '../options.js';

interface RedirectsOptions {
  readonly edition?: string;
  readonly format: RedirectFormat | 'json';
}

const formats = 'netlify: a _redirects file; nginx: the body of a map; json: with anchors, for the browser';

const examples = `
Examples:
  $ datagouv-faq redirects > public/_redirects
  $ datagouv-faq redirects src/faq --format json`;

/** Adds `redirects`: where former addresses lead, for a server or a program. */
export function addRedirects(program: Command, context: CommandContext): void {
  const command = program
    .command('redirects')
    .description('Print where former addresses of a FAQ lead now.')
    .argument('[faq]', whichFaq);
  addEdition(command)
    .addOption(choiceOf('--format <kind>', formats, ['netlify', 'nginx', 'json']).default('netlify'))
    .addHelpText('after', examples)
    .action(context.action((path: string | undefined, options: RedirectsOptions) => print(path, options, context)));
}

async function print(
  path: string | undefined,
  { format, edition }: RedirectsOptions,
  context: CommandContext,
): Promise<ExitCode> {
  const { printRedirects, toRedirects } = await import('../../changes/index.js');
  const { readFaq } = await import('../faq/read-faq.js');
  const redirects = toRedirects(await readFaq(path, context, edition));
  const { stdout } = context.io;
  if (format === 'json') writeJson(stdout, redirects);
  else stdout.write(printRedirects(redirects, format));
  return exitCodes.done;
}
