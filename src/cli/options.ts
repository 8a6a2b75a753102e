import { InvalidArgumentError, Option, type Command } from 'commander';
import type { RuleSettings } from '../compiler/rules/diagnostic.js';
import type { Language } from '../compiler/rules/messages.js';
import { defaultSeverities } from '../compiler/rules/rules.js';
import type { ParserName } from '../compiler/markdown/choose-parser.js';
import { nearest } from '../data/nearest.js';

/** Options of every command that reads a content folder. */
export interface ContentOptions {
  readonly rule: RuleSettings;
  readonly editorial: boolean;
  readonly lang: Language;
  readonly report: 'human' | 'json' | 'github';
  readonly drafts: boolean;
  readonly editUrl?: string;
  /** `true` without a value: the default folder. */
  readonly cache?: string | true;
  readonly jobs?: number;
  readonly parser: ParserName;
}

/** Where `--cache` keeps its files when it names no folder: out of the way of version control. */
export const defaultCache = 'node_modules/.cache/datagouv-faq';

/** Adds the argument and the options of every command that reads a content folder. */
export function addContentOptions(command: Command): Command {
  return addLanguage(addFolder(command))
    .option(
      '--rule <id=severity>',
      'set a rule to error, warn or off; "*" for all others (repeatable)',
      collectRule,
      {},
    )
    .option('--editorial', 'apply the editorial rules too: typography, lengths, links, words', false)
    .addOption(
      new Option('--report <kind>', 'form of the diagnostics').choices(['human', 'json', 'github']).default('human'),
    )
    .option('--drafts', 'take pages marked "draft: true" too', false)
    .option('--edit-url <url>', 'address of the folder on a code host: every section gets its source.editUrl', url)
    .option('--cache [folder]', `reuse earlier results; the folder is ${defaultCache} unless named`)
    .addOption(
      new Option('--parser <name>', "native: read Markdown with npm's satteri, to the same result")
        .choices(['remark', 'native'])
        .default('remark'),
    )
    .option(
      '--jobs <count>',
      'threads that compile; by default one, and one per core (8 at most) above 1,000 pages',
      count,
    );
}

export function addFolder(command: Command): Command {
  return command.argument('[folder]', 'folder of the Markdown files', 'content');
}

export function addLanguage(command: Command): Command {
  return command.addOption(new Option('--lang <code>', 'language of the messages').choices(['fr', 'en']).default('fr'));
}

function collectRule(value: string, earlier: RuleSettings): RuleSettings {
  const match = /^([a-z-]+|\*)=(error|warn|off)$/.exec(value);
  if (!match) throw new InvalidArgumentError('Write rule=error, rule=warn or rule=off, such as heading-id=warn.');
  const rule = match[1]!;
  if (rule !== '*' && !Object.hasOwn(defaultSeverities, rule)) {
    const near = nearest(rule, Object.keys(defaultSeverities));
    throw new InvalidArgumentError(`No rule is named ${rule}.${near === undefined ? '' : ` Did you mean ${near}?`}`);
  }
  return { ...earlier, [rule]: match[2] };
}

function url(value: string): string {
  if (!/^https?:\/\//.test(value) || !URL.canParse(value)) {
    throw new InvalidArgumentError('Write an address that begins with https://.');
  }
  return value;
}

function count(value: string): number {
  const number = Number(value);
  if (!Number.isInteger(number) || number < 1 || number > 64)
    throw new InvalidArgumentError('Write a number from 1 to 64.');
  return number;
}

export function milliseconds(value: string): number {
  const number = Number(value);
  if (!Number.isInteger(number) || number < 1) throw new InvalidArgumentError('Write a number of milliseconds.');
  return number;
}
