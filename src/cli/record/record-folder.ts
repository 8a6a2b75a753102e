import { join } from 'node:path';
import { checkLedger } from '../../compiler/ledger/check.js';
import { toDiagnostics, type Diagnostic, type Finding } from '../../compiler/rules/diagnostic.js';
import { readLedger } from '../../compiler/ledger/read.js';
import type { Edition } from '../../data/model.js';
import { published } from '../../data/published.js';
import type { CommandContext } from '../context.js';
import { CommandFailure, exitCodes, today, writeJson, writeLine, type ExitCode } from '../io.js';
import { printDiagnostics, type FolderReport } from '../print-diagnostics.js';
import type { RecordFolderOptions } from './options.js';
import { readContent, type Content } from './read-content.js';
import { recordAllTranslations, recordContent } from './record-content.js';
import { writeLedgers, type LedgerChange } from './write-ledger.js';

/** Notes in `history.json`, and in that of each translation, what a folder publishes; nothing is written while something is wrong. */
export async function recordFolder(
  folder: string,
  options: RecordFolderOptions,
  context: CommandContext,
): Promise<ExitCode> {
  const { io, say, language } = context;
  refuseToldTwice(options, context);
  const refuse = (diagnostics: readonly Diagnostic[], sources: FolderReport['sources']): ExitCode => {
    printDiagnostics({ folder, diagnostics, sources }, options.report, context);
    writeLine(io.stderr, say.notRecorded);
    return exitCodes.contentErrors;
  };
  const content = await readContent(folder, options, context);
  if ('errors' in content) return refuse(content.errors, content.sources);
  const edition = {
    date: options.date ?? today(io),
    version: options.contentVersion ?? content.version,
  };
  const changes = await changesOf(content, edition, options, context);
  // A program gets what it asked for and nothing else: the findings, or what was noted.
  if (options.report === 'human')
    for (const change of changes) for (const line of describe(change)) writeLine(io.stdout, line);
  const problems: Finding[] = [];
  for (const { file, current, recording } of changes)
    checkLedger({ ledger: recording.ledger, before: readLedger(file, [])!, file, current }, problems);
  const errors = toDiagnostics(problems, options.rule, language).filter(({ severity }) => severity === 'error');
  if (errors.length > 0) return refuse(errors, () => changes.map(({ file }) => file));
  if (options.report === 'json') writeJson(io.stdout, changes.flatMap(toEntries));
  if (!options.dryRun) await writeLedgers(folder, changes, edition, options, context);
  const tell = options.dryRun ? say.toRecord : say.recorded;
  for (const { file, recording } of changes) {
    const target = join(folder, file.path);
    const { length } = recording.entries;
    writeLine(io.stderr, length === 0 ? say.nothingToRecord(target) : tell(length, target, edition));
  }
  return exitCodes.done;
}

/** What is to become of the ledgers, the original's first. */
async function changesOf(
  content: Content,
  edition: Edition,
  options: RecordFolderOptions,
  context: CommandContext,
): Promise<LedgerChange[]> {
  const original = await recordContent(content, edition, options, context);
  const { files, editions } = content.translations;
  const others = recordAllTranslations(content, original.ledger, edition, options, context);
  return [
    { file: content.file, current: content.current, recording: original },
    ...Object.entries(others).map(([lang, recording]) => {
      return { file: files[lang]!, current: published(editions[lang]!), recording, lang };
    }),
  ];
}

/** A key became one thing: of two that are said of it, neither is taken. */
function refuseToldTwice(options: RecordFolderOptions, { say }: CommandContext): void {
  const { moved, split, removed, same, forget } = options;
  const told = [moved, split, removed].flatMap(Object.keys).concat([...new Set(same)], [...new Set(forget)]);
  const twice = told.find((key, index) => told.indexOf(key) < index);
  if (twice !== undefined) throw new CommandFailure(say.toldTwice(twice));
}

/** What a ledger did not say before, for programs. */
function toEntries({ file, recording }: LedgerChange): readonly object[] {
  return recording.entries.map(({ key, kind, title }) => ({ ledger: file.path, kind, key, title }));
}

/** The same for people, a line each. */
function describe({ recording, lang }: LedgerChange): string[] {
  const sign = { added: '+', changed: '~', checked: '=', fate: '>', forgotten: '-' };
  const name = (key: string) => (lang === undefined ? key : `${lang}:${key}`);
  return recording.entries.map(({ key, kind, title }) => `${sign[kind]} ${name(key)}  ${title}`);
}
