import { Option, type Command } from 'commander';
import type { OutputFormat } from '../build/index.js';
import type { ParserName } from '../compiler/markdown/choose-parser.js';
import type { RuleSettings } from '../compiler/rules/diagnostic.js';
import { configured } from './configure.js';
import type { CommandContext } from './context.js';
import { defaultCache, defaultFolder, defaultOut } from './defaults.js';
import { httpAddress, languageTag, numberFrom, ruleSettings, type ReadValue } from './option-values.js';

/** Options of every command that reads a content folder. */
export interface ContentOptions {
  readonly rule: RuleSettings;
  readonly editorial: boolean;
  readonly report: 'human' | 'json' | 'github';
  /** Whether people see every message. */
  readonly all: boolean;
  readonly drafts: boolean;
  readonly editUrl?: string;
  /** `true` without a value: the default folder. */
  readonly cache?: string | true;
  readonly jobs?: number;
  readonly parser: ParserName;
}

/** Options of every command that writes data. */
export interface BuildOptions extends ContentOptions {
  readonly out: string;
  readonly assets?: string;
  readonly format: OutputFormat;
}

const mostThreads = 64;

/** Adds the argument and the options of every command that reads a content folder. */
export function addContentOptions(command: Command, context: CommandContext): Command {
  const severities = repeatable('--rule <id=severity>', 'set a rule to error, warn or off; "*" for all others', {}, ruleSettings); // prettier-ignore
  return configured(addFolder(command), context)
    .addOption(severities.default({}, "each rule's own severity"))
    .option('--editorial', 'apply the editorial rules too: typography, lengths, links, words', false)
    .addOption(choiceOf('--report <kind>', 'form of the diagnostics', ['human', 'json', 'github']).default('human'))
    .option('--all', 'print every message: above fifty, three of each rule', false)
    .option('--drafts', 'take pages marked "draft: true" too', false)
    .option(
      '--edit-url <url>',
      'address of the folder on a code host: every section gets its source.editUrl; by default none',
      httpAddress,
    )
    .option('--cache [folder]', `reuse earlier results; the folder is ${defaultCache} unless named`)
    .addOption(
      choiceOf('--parser <name>', "native: read Markdown with npm's satteri, to the same result", [
        'remark',
        'native',
      ]).default('remark'),
    )
    .option(
      '--jobs <count>',
      'threads that compile; by default one, and one per core (8 at most) above 1,000 pages',
      numberFrom(1, mostThreads),
    );
}

/** An option with a value out of a few. */
export function choiceOf(flags: string, description: string, choices: readonly string[]): Option {
  return new Option(flags, description).choices(choices);
}

/** An option that may stand several times; `none` is its value when it does not. */
export function repeatable<T>(flags: string, what: string, none: T, read: ReadValue<T>): Option {
  return new Option(flags, `${what} (repeatable)`).argParser(read).default(none, 'none');
}

/** What commands read that print data. */
export const whichFaq =
  'faq.json, or the folder that a build wrote; by default what a project with settings builds, else the FAQ of this package';

/** Adds the option of the commands that print data, which may be that of a translation. */
export function addEdition(command: Command): Command {
  const description = 'language of a translation of the FAQ, such as en; by default the original';
  return command.option('--edition <tag>', description, languageTag);
}

export function addFolder(command: Command): Command {
  return command.argument('[folder]', 'folder of the Markdown files', defaultFolder);
}

/** Adds the options of the commands that write data. */
export function addOutputOptions(command: Command): Command {
  const formats = {
    modules: 'JavaScript with types',
    json: 'one faq.json',
    pages: 'a JSON file for each page, and catalog.json',
  } satisfies Record<OutputFormat, string>;
  const explained = Object.entries(formats).map(([name, what]) => `${name}: ${what}`);
  return command
    .option('--out <folder>', 'folder to write; replaced as a whole', defaultOut)
    .option('--assets <folder>', 'folder to copy the files to that pages name, such as public; by default none')
    .addOption(choiceOf('--format <kind>', explained.join('; '), Object.keys(formats)).default('modules'));
}
