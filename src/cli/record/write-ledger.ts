import { join, resolve } from 'node:path';
import { replaceFiles } from '../../build/index.js';
import { realPathOf } from '../../build/folder/real-path.js';
import { contentChangelog } from '../../changes/index.js';
import { printLedger } from '../../compiler/ledger/read.js';
import type { Recording } from '../../compiler/ledger/record.js';
import type { Edition } from '../../data/model.js';
import type { Published } from '../../data/published.js';
import type { CommandContext } from '../context.js';
import { readTextIfThere } from '../read-text.js';
import { writing } from '../refusing.js';
import { withContentPart } from './changelog.js';
import type { RecordFolderOptions } from './options.js';
import { ledgerName, type LedgerFile } from './read-content.js';

/** What is to become of one ledger. */
export interface LedgerChange {
  /** As it is. */
  readonly file: LedgerFile;
  readonly current: ReadonlyMap<string, Published>;
  readonly recording: Recording;
  /** Of a translation. */
  readonly lang?: string;
}

/** Writes the ledgers, the original's first, and, if asked, the changelog; all are whole before the first takes its place. */
export async function writeLedgers(
  folder: string,
  changes: readonly LedgerChange[],
  { version }: Edition,
  { changelog }: RecordFolderOptions,
  { io, say }: CommandContext,
): Promise<void> {
  const files: [string, string][] = [];
  for (const { file, recording } of changes) {
    const value = printLedger(recording.ledger);
    if (value !== file.value) files.push([realPathOf(resolve(io.cwd, folder, file.path)), value]);
  }
  if (changelog !== undefined) {
    const place = realPathOf(resolve(io.cwd, changelog));
    const lines = contentChangelog(changes[0]!.recording.ledger, version);
    files.push([place, withContentPart(readTextIfThere(place) ?? '# Changelog\n', version, lines)]);
  }
  await writing(changelog ?? join(folder, ledgerName), say, () => replaceFiles(files, { sync: true }));
}
