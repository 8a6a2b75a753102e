import { join } from 'node:path';
import { checkLedger } from '../../compiler/ledger/check.js';
import { toDiagnostics, type Diagnostic, type Finding } from '../../compiler/rules/diagnostic.js';
import type { SourceFile } from '../../compiler/source/source-file.js';
import type { Recording } from '../../compiler/ledger/record.js';
import type { CommandContext } from '../context.js';
import { exitCodes, writeLine, type ExitCode } from '../io.js';
import { printDiagnostics } from '../print-diagnostics.js';
import { today } from '../today.js';
import type { RecordFolderOptions } from './options.js';
import { ledgerName, readContent } from './read-content.js';
import { recordContent } from './record-content.js';
import { writeLedger } from './write-ledger.js';

/** Notes in `history.json` what a folder publishes; nothing is written while something is wrong. */
export async function recordFolder(
  folder: string,
  options: RecordFolderOptions,
  context: CommandContext,
): Promise<ExitCode> {
  const { io, say, language } = context;
  const refuse = (diagnostics: readonly Diagnostic[], files: readonly SourceFile[]): ExitCode => {
    printDiagnostics({ folder, diagnostics, files }, options.report, context);
    writeLine(io.stderr, say.notRecorded);
    return exitCodes.contentErrors;
  };
  const content = await readContent(folder, options, context);
  if ('errors' in content) return refuse(content.errors, content.files);
  const { current, ledger: before, file } = content;
  const edition = {
    date: options.date ?? today(io.now?.()),
    version: options.contentVersion ?? content.version,
  };
  const recording = await recordContent(content, edition, options, context);
  for (const line of describe(recording)) writeLine(io.stdout, line);
  const problems: Finding[] = [];
  checkLedger({ ledger: recording.ledger, before, file, current }, problems);
  const errors = toDiagnostics(problems, options.rule, language).filter(({ severity }) => severity === 'error');
  if (errors.length > 0) return refuse(errors, [file]);
  if (!options.dryRun) await writeLedger(folder, { ...recording, before: file.value, edition }, options, context);
  const target = join(folder, ledgerName);
  const tell = options.dryRun ? say.toRecord : say.recorded;
  const { length } = recording.entries;
  writeLine(io.stderr, length === 0 ? say.nothingToRecord(target) : tell(length, target, edition));
  return exitCodes.done;
}

/** What the ledger did not say before, a line each. */
function describe({ entries }: Recording): string[] {
  const sign = { added: '+', changed: '~', fate: '>', forgotten: '-' };
  return entries.map(({ key, kind, title }) => `${sign[kind]} ${key}  ${title}`);
}
