import { join, resolve } from 'node:path';
import { replaceFiles } from '../../build/index.js';
import { contentChangelog } from '../../changes/index.js';
import { printLedger, type Ledger } from '../../compiler/ledger/read.js';
import type { Edition } from '../../data/model.js';
import type { CommandContext } from '../context.js';
import { placeOf, readTextIfThere } from '../read-text.js';
import { writing } from '../refusing.js';
import { withContentPart } from './changelog.js';
import type { RecordFolderOptions } from './options.js';
import { ledgerName } from './read-content.js';

/** The ledger as it is to be, and its text as it is. */
export interface LedgerChange {
  readonly ledger: Ledger;
  readonly before: string;
  readonly edition: Edition;
}

/** Writes the ledger and, if asked, the changelog; both are whole before the first takes its place. */
export async function writeLedger(
  folder: string,
  { ledger, before, edition }: LedgerChange,
  { changelog }: RecordFolderOptions,
  { io, say }: CommandContext,
): Promise<void> {
  const files: [string, string][] = [];
  const value = printLedger(ledger);
  if (value !== before) files.push([placeOf(resolve(io.cwd, folder, ledgerName)), value]);
  if (changelog !== undefined) {
    const place = placeOf(resolve(io.cwd, changelog));
    const lines = contentChangelog(ledger, edition.version);
    files.push([place, withContentPart(readTextIfThere(place) ?? '# Changelog\n', edition.version, lines)]);
  }
  await writing(changelog ?? join(folder, ledgerName), say, () => replaceFiles(files, { sync: true }));
}
