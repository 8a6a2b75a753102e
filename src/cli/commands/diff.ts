import type { Command } from 'commander';
import type { Changes } from '../../changes/index.js';
import type { CommandContext } from '../context.js';
import { exitCodes, writeJson, writeLine, type ExitCode } from '../io.js';
import { choiceOf } from '../options.js';
import type { Words } from '../words.js';

interface DiffOptions {
  readonly format: 'text' | 'json';
}

const examples = `
Examples:
  $ datagouv-faq diff old/faq.json new/faq.json
  $ datagouv-faq diff published src/faq --format json`;

/** Adds `diff`: what changed between two `faq.json`. */
export function addDiff(program: Command, context: CommandContext): void {
  program
    .command('diff')
    .description('Show what changed between two versions of a FAQ.')
    .argument('<old>', 'faq.json of the older version, or the folder that a build wrote')
    .argument('<new>', 'the same of the newer version')
    .addOption(choiceOf('--format <kind>', 'text for people, json for programs', ['text', 'json']).default('text'))
    .addHelpText('after', examples)
    .action(
      context.action((before: string, after: string, options: DiffOptions) => show(before, after, options, context)),
    );
}

async function show(
  before: string,
  after: string,
  { format }: DiffOptions,
  context: CommandContext,
): Promise<ExitCode> {
  const { io, say } = context;
  const { bump, bumpOf, diff } = await import('../../changes/index.js');
  const { readFaq } = await import('../faq/read-faq.js');
  const [old, recent] = [await readFaq(before, context), await readFaq(after, context)];
  const changes = diff(old, recent);
  const level = bumpOf(changes);
  const needed = bump(old.version, level);
  if (format === 'json') writeJson(io.stdout, { ...changes, bump: level, needed });
  else {
    const lines = [...describe(changes, say), say.versions(old.version, recent.version, say.level[level], needed)];
    for (const line of lines) writeLine(io.stdout, line);
  }
  return exitCodes.done;
}

/** One line a change, and the words that changed below it. */
function describe(changes: Changes, { change, markupOnly, percent }: Words): string[] {
  const width = Math.max(...Object.values(change).map((word) => word.length)) + 2;
  const row = (kind: keyof Changes, text: string) => `${change[kind].padEnd(width)}${text}`;
  const below = (text: string) => `${' '.repeat(width)}${text}`;
  const share = (ratio: number) => (ratio === 0 ? markupOnly : percent(Math.max(1, Math.round(ratio * 100))));
  return [
    ...changes.added.map(({ key, title }) => row('added', `${key}  ${title}`)),
    ...changes.removed.map(({ key, title, reason }) =>
      row('removed', `${key}  ${title}${reason === undefined ? '' : ` (${reason})`}`),
    ),
    ...changes.moved.map(({ key, to }) => row('moved', `${key} → ${to.join(', ')}`)),
    ...changes.retitled.map(({ key, before, after }) => row('retitled', `${key}  ${before} → ${after}`)),
    ...changes.reworded.flatMap(({ key, ratio, text }) => [
      row('reworded', `${key}  ${share(ratio)}`),
      ...(text === '' ? [] : [below(text)]),
    ]),
    ...changes.relinked.flatMap(({ key, added, removed }) => [
      row('relinked', key),
      ...added.map((url) => below(`+ ${url}`)),
      ...removed.map((url) => below(`- ${url}`)),
    ]),
    ...changes.rearranged.map(({ page }) => row('rearranged', page)),
  ];
}
