import { Option, type Command } from 'commander';
import type { Changes } from '../changes/index.js';
import type { CommandContext } from './commands.js';
import { exitCodes, type ExitCode, type Io } from './io.js';
import { readFaq } from './faq/read-faq.js';

interface DiffOptions {
  readonly format: 'text' | 'json';
}

/** Adds `diff`: what changed between two `faq.json`. */
export function addDiff(program: Command, { io, action }: CommandContext): void {
  program
    .command('diff')
    .description('Show what changed between two versions of a FAQ.')
    .argument('<old>', 'faq.json of the older version, or the folder that a build wrote')
    .argument('<new>', 'the same of the newer version')
    .addOption(
      new Option('--format <kind>', 'text for people, json for programs').choices(['text', 'json']).default('text'),
    )
    .action(action((before: string, after: string, options: DiffOptions) => run(before, after, options, io)));
}

async function run(before: string, after: string, { format }: DiffOptions, io: Io): Promise<ExitCode> {
  const { bump, bumpOf, diff } = await import('../changes/index.js');
  const [old, recent] = [await readFaq(before, io), await readFaq(after, io)];
  const changes = diff(old, recent);
  const level = bumpOf(changes);
  const needed = bump(old.version, level);
  if (format === 'json') io.stdout.write(`${JSON.stringify({ ...changes, bump: level, needed }, null, 2)}\n`);
  else
    io.stdout.write(
      `${[...printChanges(changes), `${old.version} → ${recent.version}: ${level}, at least ${needed}`].join('\n')}\n`,
    );
  return exitCodes.done;
}

/** One line a change, and the words that changed below it. */
export function printChanges(changes: Changes): string[] {
  const percent = (ratio: number) => (ratio === 0 ? 'markup only' : `${Math.max(1, Math.round(ratio * 100))} %`);
  return [
    ...changes.added.map(({ key, title }) => `added       ${key}  ${title}`),
    ...changes.removed.map(
      ({ key, title, reason }) => `removed     ${key}  ${title}${reason === undefined ? '' : ` (${reason})`}`,
    ),
    ...changes.moved.map(({ key, to }) => `moved       ${key} → ${to.join(', ')}`),
    ...changes.retitled.map(({ key, before, after }) => `retitled    ${key}  ${before} → ${after}`),
    ...changes.reworded.flatMap(({ key, ratio, text }) => [
      `reworded    ${key}  ${percent(ratio)}`,
      ...(text === '' ? [] : [`            ${text}`]),
    ]),
    ...changes.relinked.flatMap(({ key, added, removed }) => [
      `relinked    ${key}`,
      ...added.map((url) => `            + ${url}`),
      ...removed.map((url) => `            - ${url}`),
    ]),
    ...changes.rearranged.map(({ page }) => `rearranged  ${page}`),
  ];
}
