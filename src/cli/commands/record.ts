import type { Command } from 'commander';
import type { CommandContext } from '../context.js';
import { day, fates, texts, version } from '../option-values.js';
import { addContentOptions, repeatable } from '../options.js';
import type { RecordFolderOptions } from '../record/options.js';

const help = `
Shows what the ledger did not say before: + new, ~ changed, > gone elsewhere, = checked, - forgotten.
On a terminal, it asks where a question went that is no longer there.

Examples:
  $ datagouv-faq record                         content/ as it is today, in content/history.json
  $ datagouv-faq record docs --dry-run
  $ datagouv-faq record --moved producteur#ancien=producteur#nouveau
  $ datagouv-faq record --date 2026-12-01 --split aide#compte=aide#ouvrir,aide#fermer`;

/** Adds `record`: notes in the ledger what a folder publishes. */
export function addRecord(program: Command, context: CommandContext): void {
  const keys = (flags: string, what: string) => repeatable(flags, what, [] as readonly string[], texts);
  addContentOptions(
    program.command('record').description('Note what is published in history.json, for dates, news and old addresses.'),
    context,
  )
    .option('--date <date>', 'day of publication, YYYY-MM-DD; by default today', day)
    .addOption(repeatable('--moved <old=new>', 'a key that became another', {}, fates('moved')))
    .addOption(repeatable('--split <old=a,b>', 'a key that became several', {}, fates('split')))
    .addOption(repeatable('--removed <old=reason>', 'a key that is gone, and why', {}, fates('removed')))
    .addOption(keys('--same <key>', 'a key whose words have all changed and that asks the same'))
    .addOption(keys('--forget <key>', 'a key that was recorded and never published'))
    .addOption(keys('--checked <key>', 'a translation that says what its original says now: en:page#id, or en for all'))
    .addOption(keys('--minor <key>', 'an original whose change asks for no new translation'))
    .option('--content-version <version>', 'version that carries the content; by default that of the project', version)
    .option('--changelog <file>', 'write what changed under "### Content" of that version too; by default not')
    .option('--dry-run', 'show what would be noted and write nothing', false)
    .addHelpText('after', help)
    .action(
      context.action(async (folder: string, options: RecordFolderOptions) =>
        (await import('../record/record-folder.js')).recordFolder(folder, options, context),
      ),
    );
}
