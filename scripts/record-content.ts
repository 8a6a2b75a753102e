/**
 * Records what the content publishes in `content/history.json` and in `CHANGELOG.md`, after showing the difference.
 * `npm run content:record -- --date 2026-11-24 [--moved old=new] [--split old=a,b] [--removed "old=reason"] [--same key] [--forget key] [--dry-run]`
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { contentChangelog } from '../src/changes/index.js';
import { checkLedger } from '../src/compiler/ledger/check.js';
import { compilePage, linkPages, toDiagnostics, type Diagnostic, type Finding } from '../src/compiler/index.js';
import { printLedger, readLedger, type Ledger } from '../src/compiler/ledger/read.js';
import { record, type Recording } from '../src/compiler/ledger/record.js';
import { isDay } from '../src/data/day.js';
import type { Fate } from '../src/data/model.js';
import { published } from '../src/data/published.js';
import { writeContentChangelog } from './changelog.js';
import { contentOptions, readContent, root } from './content.js';

const ledgerPath = 'history.json';

const values = readArguments();

try {
  await main();
} catch (error) {
  if (!(error instanceof RangeError)) throw error;
  fail(error.message);
}

async function main(): Promise<void> {
  const { date, content: folder } = values;
  if (date === undefined || !isDay(date))
    fail('--date YYYY-MM-DD is required: the day this content is published, a day of the calendar.');
  const options = await contentOptions(folder);
  const version = options.version!;
  const drafts = await Promise.all((await readContent(folder)).map((file) => compilePage(file, options)));
  const { history: _, ...withoutLedger } = options;
  const { faq, findings } = linkPages(drafts, withoutLedger);
  stopOnErrors(toDiagnostics([...drafts.flatMap((draft) => draft.findings), ...findings], options.rules));
  const before = await readFile(join(folder, ledgerPath), 'utf8').catch(() => '{}\n');
  const current = published(faq);
  const recording = record(parse(before), current, {
    date,
    version,
    fates: readFates(),
    same: values.same,
    forget: values.forget,
  });
  const value = printLedger(recording.ledger);
  show(recording);
  const problems: Finding[] = [];
  checkLedger({ ledger: recording.ledger, file: { path: ledgerPath, value }, current }, problems);
  stopOnErrors(toDiagnostics(problems));
  if (values['dry-run']) return;
  if (value !== before) await writeFile(join(folder, ledgerPath), value);
  await writeContentChangelog(values.changelog, version, contentChangelog(recording.ledger, version));
}

function readArguments() {
  try {
    return parseArgs({
      options: {
        date: { type: 'string' },
        moved: { type: 'string', multiple: true, default: [] },
        split: { type: 'string', multiple: true, default: [] },
        removed: { type: 'string', multiple: true, default: [] },
        same: { type: 'string', multiple: true, default: [] },
        forget: { type: 'string', multiple: true, default: [] },
        content: { type: 'string', default: join(root, 'content') },
        changelog: { type: 'string', default: join(root, 'CHANGELOG.md') },
        'dry-run': { type: 'boolean', default: false },
      },
    }).values;
  } catch (error) {
    return fail((error as Error).message);
  }
}

function parse(value: string): Ledger {
  const findings: Finding[] = [];
  const ledger = readLedger({ path: ledgerPath, value }, findings);
  stopOnErrors(toDiagnostics(findings));
  return ledger!;
}

function readFates(): Record<string, Fate> {
  const fates: Record<string, Fate> = {};
  for (const [key, to] of values.moved.map(pair)) fates[key] = { moved: to };
  for (const [key, to] of values.split.map(pair)) fates[key] = { split: to.split(',') };
  for (const [key, to] of values.removed.map(pair)) fates[key] = { removed: to };
  return fates;
}

function pair(argument: string): [key: string, value: string] {
  const at = argument.indexOf('=');
  if (at < 1 || at === argument.length - 1) fail(`Unexpected "${argument}", expected key=value.`);
  return [argument.slice(0, at), argument.slice(at + 1)];
}

function show({ entries }: Recording): void {
  const sign = { added: '+', changed: '~', checked: '=', fate: '>', forgotten: '-' };
  for (const { key, kind, title } of entries) process.stdout.write(`${sign[kind]} ${key}  ${title}\n`);
  process.stdout.write(
    entries.length === 0 ? 'Nothing has changed since the ledger was written.\n' : `${entries.length} entries.\n`,
  );
}

function stopOnErrors(diagnostics: readonly Diagnostic[]): void {
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  for (const { path, line, column, rule, message, note } of errors) {
    process.stderr.write(
      `content/${path}:${line}:${column} error ${rule}: ${message}${note === undefined ? '' : `\n  ${note}`}\n`,
    );
  }
  if (errors.length > 0) fail('Nothing was written.');
}

function fail(message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}
