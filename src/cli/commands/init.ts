import { Option, type Command } from 'commander';
import type { CommandContext } from '../context.js';
import type { InitOptions } from '../init/options.js';
import { languageTag, list, oneLine } from '../option-values.js';
import { defaultOut } from '../defaults.js';
import { addFolder } from '../options.js';

const help = `
Writes settings, first pages, a script in package.json and a line in .gitignore, each only where there is none.
Markdown that stands in the folder already is left as it is: what it holds is said, and what to mend first.

Examples:
  $ datagouv-faq init                           asks for language, title, licence and audiences
  $ datagouv-faq init --yes --language en --title Library --license CC-BY-4.0
  $ datagouv-faq init docs --language es --audiences ciudadanos,empresas`;

/** Adds `init`: makes the files of a FAQ of one's own. */
export function addInit(program: Command, context: CommandContext): void {
  const audiences = new Option('--audiences <names>', 'a page for each, with commas between them');
  addFolder(program.command('init').description('Start a FAQ of your own, from nothing or from Markdown.'))
    .option('--language <tag>', 'language of the pages; by default that of the messages', languageTag)
    .option('--title <text>', 'name of the whole; by default that of the folder', oneLine)
    .option('--license <spdx>', 'licence of the content, such as CC-BY-4.0; by default none', oneLine)
    .addOption(audiences.argParser(list).default([], 'none'))
    .option('--out <folder>', 'folder that builds write', defaultOut)
    .option('--yes', 'ask nothing', false)
    .addHelpText('after', help)
    .action(
      context.action(async (folder: string, options: InitOptions) =>
        (await import('../init/init-folder.js')).initFolder(folder, options, context),
      ),
    );
}
