import { join, resolve } from 'node:path';
import { ledgerName } from '../../build/content/content-settings.js';
import { replaceFiles } from '../../build/index.js';
import { withFolderLock } from '../../build/folder/folder-lock.js';
import { recoverFolder } from '../../build/folder/swap-folder.js';
import { isWithin, realPathOf } from '../../build/folder/real-path.js';
import { isAmongPages, isInOutput } from '../../build/folder/check-target.js';
import { contentChangelog } from '../../changes/index.js';
import { printLedger } from '../../compiler/ledger/read.js';
import type { Recording } from '../../compiler/ledger/record.js';
import type { Edition } from '../../data/model.js';
import type { Published } from '../../data/published.js';
import type { CommandContext } from '../context.js';
import { explain } from '../explain.js';
import { CommandFailure } from '../io.js';
import { readTextIfThere } from '../read-text.js';
import { writing } from '../refusing.js';
import { withContentPart } from './changelog.js';
import type { RecordFolderOptions } from './options.js';
import { readLedgerText, type LedgerFile } from './read-content.js';

/** What is to become of one ledger. */
export interface LedgerChange {
  /** As it is. */
  readonly file: LedgerFile;
  readonly current: ReadonlyMap<string, Published>;
  readonly recording: Recording;
  /** Of a translation. */
  readonly lang?: string;
}

/**
 * Writes the ledgers, the original's first, and, if asked, the changelog; all are whole before the first takes its place.
 * A ledger that somebody has changed since it was read is not written over: what another `record` noted would be lost.
 */
export async function writeLedgers(
  folder: string,
  changes: readonly LedgerChange[],
  edition: Edition,
  { changelog }: RecordFolderOptions,
  { io, say }: CommandContext,
): Promise<void> {
  const ledgers = changes.map(({ file, recording }) => ({
    path: realPathOf(resolve(io.cwd, folder, file.path)),
    shown: join(folder, file.path),
    before: file.value,
    after: printLedger(recording.ledger),
  }));
  const toWrite = ledgers.filter(({ before, after }) => before !== after);
  if (toWrite.length === 0 && changelog === undefined) {
    // What a kill left beside a ledger goes all the same; where it cannot, nothing is lost.
    for (const { path } of ledgers) await recoverFolder(path).catch(() => false);
    return;
  }
  const write = async (): Promise<void> => {
    const changed = toWrite.find(
      ({ path, shown, before, after }) => ![before, after].includes(readLedgerText(path, shown, say)),
    );
    if (changed) throw new CommandFailure(say.ledgerChanged(changed.shown));
    const files = toWrite.map(({ path, after }): [string, string] => [path, after]);
    if (changelog !== undefined) files.push(changelogFile(changelog, folder, changes, edition, { io, say }));
    await replaceFiles(files, { sync: true });
  };
  await explain({ folder }, { io, say }, () =>
    writing(changelog ?? join(folder, ledgerName), say, () => withFolderLock(ledgers[0]!.path, write)),
  );
}

function changelogFile(
  shown: string,
  folder: string,
  changes: readonly LedgerChange[],
  { version }: Edition,
  { io, say }: Pick<CommandContext, 'io' | 'say'>,
): [string, string] {
  const path = realPathOf(resolve(io.cwd, shown));
  const text = readTextIfThere(path, shown, say) ?? '';
  // A file of another kind, named by a slip, is none to write into: a page, what a build wrote, any other text.
  const content = realPathOf(resolve(io.cwd, folder));
  const isPage =
    /^\uFEFF?---\r?\n/.test(text) || (isAmongPages(content, path) && !isWithin(content, realPathOf(io.cwd)));
  if (isPage || isInOutput(path) || (text.trim() !== '' && !/^#/m.test(text)))
    throw new CommandFailure(say.noChangelog(shown));
  const lines = changes.flatMap(({ recording, lang }) => contentChangelog(recording.ledger, version, lang));
  return [path, withContentPart(text || '# Changelog\n', version, lines)];
}
