import { Option, type Command } from 'commander';
import type { RedirectFormat } from '../changes/index.js';
import type { CommandContext } from './commands.js';
import { exitCodes } from './io.js';
import { readFaq } from './faq/read-faq.js';

interface RedirectsOptions {
  readonly format: RedirectFormat | 'json';
}

/** Adds `redirects`: where former addresses lead, for a server or a program. */
export function addRedirects(program: Command, { io, action }: CommandContext): void {
  program
    .command('redirects')
    .description('Print where former addresses of a FAQ lead now.')
    .argument('[faq]', 'faq.json, or the folder that a build wrote; by default the one of this package')
    .addOption(
      new Option(
        '--format <kind>',
        'netlify: a _redirects file; nginx: the body of a map; json: with anchors, for the browser',
      )
        .choices(['netlify', 'nginx', 'json'])
        .default('netlify'),
    )
    .action(
      action(async (path: string | undefined, { format }: RedirectsOptions) => {
        const { printRedirects, toRedirects } = await import('../changes/index.js');
        const redirects = toRedirects(await readFaq(path, io));
        io.stdout.write(
          format === 'json' ? `${JSON.stringify(redirects, null, 2)}\n` : printRedirects(redirects, format),
        );
        return exitCodes.done;
      }),
    );
}
