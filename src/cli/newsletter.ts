import { InvalidArgumentError, type Command } from 'commander';
import { resolve } from 'node:path';
import type { RecentChanges } from '../changes/index.js';
import { compareVersions } from '../data/versions.js';
import type { Faq } from '../data/model.js';
import type { NewsletterIssue } from '../newsletter/index.js';
import { mailAddress } from '../data/safe-input.js';
import type { CommandContext } from './commands.js';
import { CommandFailure, exitCodes, type ExitCode, type Io } from './io.js';
import { toEml } from './faq/eml.js';
import { readFaq } from './faq/read-faq.js';
import { refusing } from './faq/refusing.js';
import { removeIssue, writeIssue } from './faq/write-issue.js';

interface NewsletterOptions {
  readonly since: string;
  readonly out: string;
  readonly title?: string;
  readonly intro?: string;
  readonly signOff?: string;
  readonly baseUrl: string;
  readonly campaign: Readonly<Record<string, string>>;
  readonly whole: boolean;
  readonly sender?: string;
  readonly address?: string;
  readonly from?: string;
  readonly unsubscribeUrl: string;
  readonly unsubscribeMail?: string;
}

/** Addresses that stand in for those the sender must give (RFC 2606: they lead nowhere). */
const example = { baseUrl: 'https://faq.example/', unsubscribeUrl: 'https://faq.example/desabonnement' };

const help = `
Writes issue.html, issue.txt and issue.eml, a draft that mail programs open.
When nothing has changed, the folder holds none of them.

Examples:
  $ datagouv-faq newsletter --since 2026-10-01 --out issue/
  $ datagouv-faq newsletter --since 0.1.0 --out issue/ --base-url https://exemple.gouv.fr/aide/ \\
      --unsubscribe-url https://exemple.gouv.fr/desabonnement --campaign utm_campaign=novembre`;

/** Adds `newsletter`: an issue of what changed since a date or a version. */
export function addNewsletter(program: Command, { io, action }: CommandContext): void {
  program
    .command('newsletter')
    .description('Write an email that tells what changed in a FAQ.')
    .argument('[faq]', 'faq.json, or the folder that a build wrote; by default the one of this package')
    .requiredOption('--since <date>', 'date YYYY-MM-DD, included, or version, excluded')
    .requiredOption('--out <folder>', 'folder to write the three files to')
    .option('--title <text>', 'heading and subject; by default that there are news, in the language of the FAQ')
    .option('--intro <text>', 'text before the sections')
    .option('--sign-off <text>', 'text after them')
    .option('--base-url <url>', 'where the FAQ is published', example.baseUrl)
    .option('--campaign <name=value>', 'parameter of every link to the FAQ (repeatable)', collectParameter, {})
    .option('--whole', 'print whole sections, not their excerpts', false)
    .option('--sender <name>', 'who sends; by default the source of the FAQ')
    .option('--address <text>', 'postal address of the sender')
    .option('--from <mail>', 'mail address of the sender, for issue.eml')
    .option('--unsubscribe-url <url>', 'where readers leave the list', example.unsubscribeUrl)
    .option('--unsubscribe-mail <mail>', 'mail address to leave the list')
    .addHelpText('after', help)
    .action(action((path: string | undefined, options: NewsletterOptions) => run(path, options, io)));
}

async function run(path: string | undefined, options: NewsletterOptions, io: Io): Promise<ExitCode> {
  const faq = await readFaq(path, io);
  if (isLater(options.since, faq.version))
    throw new CommandFailure(`--since ${options.since} is later than this FAQ, version ${faq.version}.`);
  const folder = resolve(io.cwd, options.out);
  const { changesSince } = await import('../changes/index.js');
  const changes = refusing(() => changesSince(faq, options.since));
  if (isEmpty(changes)) {
    await removeIssue(folder);
    io.stderr.write(`Nothing has changed since ${options.since}: ${options.out} holds no issue.\n`);
    return exitCodes.done;
  }
  const { renderNewsletter } = await import('../newsletter/index.js');
  const issue = refusing(() => renderNewsletter(toIssue(faq, changes, options)));
  const from = {
    name: options.sender ?? faq.attribution.source,
    ...(options.from !== undefined && { mail: options.from }),
  };
  await writeIssue(folder, { 'issue.html': issue.html, 'issue.txt': issue.text, 'issue.eml': toEml(issue, from) });
  io.stdout.write(`${describe(changes, options).join('\n')}\n`);
  for (const { message } of issue.warnings) io.stderr.write(`${message}\n`);
  warnOfExamples(options, io);
  return exitCodes.done;
}

/** Whether there is nothing to tell; changes of a page's own words are not told. */
function isEmpty({ added, changed, moved, removed }: RecentChanges): boolean {
  return moved.length + removed.length === 0 && ![...added, ...changed].some(({ section }) => section);
}

/** A version that the FAQ has not reached: the file is an old one, or the version a slip. */
function isLater(since: string, version: string): boolean {
  return since.includes('.') && compareVersions(since, version) > 0;
}

function toIssue(faq: Faq, changes: RecentChanges, options: NewsletterOptions): NewsletterIssue {
  const { title, intro, signOff, baseUrl, campaign, sender = faq.attribution.source, address, from } = options;
  const { unsubscribeUrl, unsubscribeMail, whole } = options;
  if (from !== undefined) mailAddress('--from', from);
  const byMailOnly = unsubscribeMail !== undefined && unsubscribeUrl === example.unsubscribeUrl;
  return {
    ...(title !== undefined && { title }),
    changes,
    whole,
    faq,
    baseUrl,
    campaign,
    ...(intro !== undefined && { intro }),
    ...(signOff !== undefined && { signOff }),
    sender: { name: sender, ...(address !== undefined && { address }) },
    unsubscribe: {
      ...(!byMailOnly && { url: unsubscribeUrl }),
      ...(unsubscribeMail !== undefined && { mail: unsubscribeMail }),
    },
  };
}

function warnOfExamples({ baseUrl, unsubscribeUrl, unsubscribeMail }: NewsletterOptions, { stderr }: Io): void {
  const missing = [
    ...(baseUrl === example.baseUrl ? ['--base-url'] : []),
    ...(unsubscribeUrl === example.unsubscribeUrl && unsubscribeMail === undefined ? ['--unsubscribe-url'] : []),
  ];
  if (missing.length > 0)
    stderr.write(`Example addresses stand in the issue: give ${missing.join(' and ')} before sending it.\n`);
}

/** What the issue tells, a line each. */
function describe({ added, changed, moved, removed }: RecentChanges, { since, out }: NewsletterOptions): string[] {
  const lines = (sign: string, list: RecentChanges['added']) =>
    list.filter(({ key }) => key.includes('#')).map(({ key, title }) => `${sign} ${key}  ${title}`);
  return [
    ...lines('+', added),
    ...lines('~', changed),
    ...lines('>', moved),
    ...lines('-', removed),
    `since ${since}, in ${out}`,
  ];
}

function collectParameter(value: string, earlier: Readonly<Record<string, string>>): Record<string, string> {
  const at = value.indexOf('=');
  if (at < 1) throw new InvalidArgumentError('Write name=value, such as utm_campaign=novembre.');
  return { ...earlier, [value.slice(0, at)]: value.slice(at + 1) };
}
