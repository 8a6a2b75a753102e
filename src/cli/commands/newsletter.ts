import type { Command } from 'commander';
import type { CommandContext } from '../context.js';
import { example, type NewsletterOptions } from '../issue/options.js';
import { absoluteBaseUrl, addressOrTag, dayOrVersion, line, mail, pairs, prose } from '../option-values.js';
import { addEdition, repeatable, whichFaq } from '../options.js';

const help = `
Writes issue.html, issue.txt and issue.eml, a draft that mail programs open.
When nothing has changed, none is written, and the last issue is removed from the folder.

Examples:
  $ datagouv-faq newsletter --since 2026-10-01 --out issue/
  $ datagouv-faq newsletter --since 0.1.0 --out issue/ --base-url https://exemple.gouv.fr/aide/ \\
      --unsubscribe-url https://exemple.gouv.fr/desabonnement --campaign utm_campaign=novembre`;

/** Adds `newsletter`: an issue of what changed since a date or a version. */
export function addNewsletter(program: Command, context: CommandContext): void {
  const command = program
    .command('newsletter')
    .description('Write an email that tells what changed in a FAQ.')
    .argument('[faq]', whichFaq)
    .requiredOption('--since <date>', 'date YYYY-MM-DD, included, or version, excluded', dayOrVersion)
    .requiredOption('--out <folder>', 'folder to write the three files to');
  addEdition(command)
    .option('--title <text>', 'heading and subject; by default that there are news, in the language of the FAQ', line)
    .option('--intro <text>', 'text before the sections; by default none', prose)
    .option('--sign-off <text>', 'text after them; by default none', prose)
    .option('--base-url <url>', 'where the FAQ is published', absoluteBaseUrl, example.baseUrl)
    .addOption(repeatable('--campaign <name=value>', 'parameter of every link to the FAQ', {}, pairs))
    .option('--whole', 'print whole sections, not their excerpts', false)
    .option('--sender <name>', 'who sends; by default the source of the FAQ', line)
    .option('--address <text>', 'postal address of the sender; by default none', prose)
    .option('--from <mail>', 'mail address of the sender, for issue.eml; by default none', mail)
    .option('--unsubscribe-url <url>', 'where readers leave the list', addressOrTag, example.unsubscribeUrl)
    .option('--unsubscribe-mail <mail>', 'mail address to leave the list; by default none', mail)
    .addHelpText('after', help)
    .action(
      context.action(async (path: string | undefined, options: NewsletterOptions) =>
        (await import('../issue/print-issue.js')).printIssue(path, options, context),
      ),
    );
}
