import { resolve } from 'node:path';
import { isInOutput } from '../../build/folder/check-target.js';
import { realPathOf } from '../../build/folder/real-path.js';
import type { RecentChanges } from '../../changes/index.js';
import { isDay } from '../../data/day.js';
import type { Faq } from '../../data/model.js';
import { compareVersions } from '../../data/versions.js';
import type { NewsletterIssue } from '../../newsletter/index.js';
import type { CommandContext } from '../context.js';
import { readFaq } from '../faq/read-faq.js';
import { given } from '../../data/given.js';
import { CommandFailure, exitCodes, today, writeLine, type ExitCode } from '../io.js';
import { refusing, writing } from '../refusing.js';
import { toEml } from './eml.js';
import { example, type NewsletterOptions } from './options.js';
import { removeIssue, writeIssue } from './write-issue.js';

/** Writes the issue of what changed, and says what it tells. */
export async function printIssue(
  path: string | undefined,
  options: NewsletterOptions,
  context: CommandContext,
): Promise<ExitCode> {
  const { io, say } = context;
  const { since, out } = options;
  const faq = await readFaq(path, context, options.edition);
  refuseLater(since, faq, context);
  const folder = await writing(out, say, async () => realPathOf(resolve(io.cwd, out)));
  // The next build would refuse an output that holds an issue.
  if (isInOutput(folder)) throw new CommandFailure(say.outIsOwn(out));
  const { changesSince } = await import('../../changes/index.js');
  const changes = changesSince(faq, since);
  if (isEmpty(changes)) {
    const isRemoved = await removeIssue({ folder, shown: out }, say);
    writeLine(io.stderr, say.nothingChanged(since));
    if (isRemoved) writeLine(io.stderr, say.lastIssueRemoved(out));
    return exitCodes.done;
  }
  const { renderNewsletter } = await import('../../newsletter/index.js');
  const issue = refusing(say, () => renderNewsletter(toIssue(faq, changes, options)));
  const from = { name: options.sender ?? senderOf(faq), ...given({ mail: options.from }) };
  const files = { 'issue.html': issue.html, 'issue.txt': issue.text, 'issue.eml': toEml(issue, from) };
  await writing(out, say, () => writeIssue({ folder, shown: out }, files, say));
  for (const line of [...describe(changes), say.since(since, out)]) writeLine(io.stdout, line);
  for (const { code, message, sizeBytes } of issue.warnings)
    writeLine(io.stderr, code === 'html-size' ? say.tooHeavy(Math.round(sizeBytes / 1000), options.whole) : message);
  const examples = examplesIn(options);
  if (examples.length > 0) writeLine(io.stderr, say.exampleAddresses(examples));
  return exitCodes.done;
}

/** What a FAQ cannot tell of: a version it has not reached, since the file is an old one or the version a slip; a day to come. */
function refuseLater(since: string, { history, version }: Faq, { io, say }: CommandContext): void {
  if (!history) throw new CommandFailure(say.noHistory);
  if (!isDay(since)) {
    if (compareVersions(since, version) > 0) throw new CommandFailure(say.laterVersion(since, version));
  } else if (since > today(io)) throw new CommandFailure(say.laterDay(since));
}

/** Whether there is nothing to tell; changes of a page's own words are not told. */
function isEmpty({ added, changed, moved, removed }: RecentChanges): boolean {
  return moved.length + removed.length === 0 && ![...added, ...changed].some(({ section }) => section);
}

/** What the issue tells, a line each. */
function describe({ added, changed, moved, removed }: RecentChanges): string[] {
  const lines = (sign: string, list: RecentChanges['added']) =>
    list.filter(({ key }) => key.includes('#')).map(({ key, title }) => `${sign} ${key}  ${title}`);
  return [...lines('+', added), ...lines('~', changed), ...lines('>', moved), ...lines('-', removed)];
}

/** The issue that the options of the command describe. */
function toIssue(faq: Faq, changes: RecentChanges, options: NewsletterOptions): NewsletterIssue {
  const { title, intro, signOff, baseUrl, campaign, sender = senderOf(faq), address } = options;
  const { unsubscribeUrl, unsubscribeMail: mail, whole } = options;
  const isByMailOnly = mail !== undefined && unsubscribeUrl === example.unsubscribeUrl;
  return {
    ...given({ title, intro, signOff }),
    changes,
    whole,
    faq,
    baseUrl,
    campaign,
    sender: { name: sender, ...given({ address }) },
    unsubscribe: given({ url: isByMailOnly ? undefined : unsubscribeUrl, mail }),
  };
}

/** Who sends, unless the options say so: the source of the FAQ, else the FAQ by its name. */
function senderOf({ attribution, title, pages }: Faq): string {
  return attribution?.source ?? title ?? pages[0]?.title ?? 'FAQ';
}

/** The options whose example address stands in the issue. */
function examplesIn({ baseUrl, unsubscribeUrl, unsubscribeMail }: NewsletterOptions): string[] {
  return [
    ...(baseUrl === example.baseUrl ? ['--base-url'] : []),
    ...(unsubscribeUrl === example.unsubscribeUrl && unsubscribeMail === undefined ? ['--unsubscribe-url'] : []),
  ];
}
