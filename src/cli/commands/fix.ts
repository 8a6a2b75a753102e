import type { Command } from 'commander';
import { configured } from '../configure.js';
import type { CommandContext } from '../context.js';
import type { FixOptions } from '../fix/fix-folder.js';
import { addFolder } from '../options.js';

const examples = `
Examples:
  $ datagouv-faq fix docs --dry-run             what would be repaired
  $ datagouv-faq fix docs                       repair the files of docs/ in place
  $ datagouv-faq fix docs --typography          and give French pages their no-break spaces, apostrophes, quotes`;

/** Adds `fix`: repairs in place what can be repaired without a doubt, encoding, marks of Markdown and, if asked, typography. */
export function addFix(program: Command, context: CommandContext): void {
  configured(
    addFolder(
      program
        .command('fix')
        .description('Repair what has one mending: text in the wrong encoding, and what nearly is Markdown.'),
    ),
    context,
  )
    .option('--typography', 'mend the typography of French pages too', false)
    .option('--dry-run', 'show the repairs as a diff and write nothing', false)
    .addHelpText('after', examples)
    .action(
      context.action(async (folder: string, options: FixOptions) =>
        (await import('../fix/fix-folder.js')).fixFolder(folder, options, context),
      ),
    );
}
