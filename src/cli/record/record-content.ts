import { isChosen, vanishedFrom, type Vanished } from '../../compiler/ledger/vanished.js';
import { readLedger, type Ledger } from '../../compiler/ledger/read.js';
import { keysOf, recordTranslations, type KeyOptions } from '../../compiler/ledger/record-editions.js';
import { record, type Recording } from '../../compiler/ledger/record.js';
import type { Edition } from '../../data/model.js';
import type { Published } from '../../data/published.js';
import type { CommandContext } from '../context.js';
import { refusing } from '../refusing.js';
import { askFate } from './ask-fate.js';
import type { Fates, RecordFolderOptions } from './options.js';
import type { Content } from './read-content.js';

/** Records what is published; on a terminal, asks where a question went that has vanished. */
export async function recordContent(
  { current, ledger, translations }: Content,
  edition: Edition,
  options: RecordFolderOptions,
  context: CommandContext,
): Promise<Recording> {
  const { io, say } = context;
  const { report } = options;
  const isVersioned = hasVersions(options);
  const keys = keysOf(allKeys(options), '', Object.keys(translations.editions));
  const recordWith = (fates: Fates): Recording =>
    refusing(say, () =>
      record(ledger, current, {
        ...edition,
        fates: withSections(fates, ledger, current),
        same: keys.same,
        forget: keys.forget,
        isVersioned,
      }),
    );
  let fates: Fates = keys.fates;
  let recording = recordWith(fates);
  if (!io.ask || report !== 'human') return recording;
  for (;;) {
    const [next] = vanishedFrom({ ledger: recording.ledger, before: ledger, current }).filter(isToAsk);
    if (!next) return recording;
    fates = { ...fates, [next.key]: await askFate(next, current, context) };
    recording = recordWith(fates);
  }
}

/** Records the translations after the original; where it went, they follow. */
export function recordAllTranslations(
  { translations }: Content,
  originalLedger: Ledger,
  edition: Edition,
  options: RecordFolderOptions,
  { say }: CommandContext,
): Readonly<Record<string, Recording>> {
  const { checked, minor } = options;
  const ledgers = Object.entries(translations.files).map(([lang, file]) => [lang, readLedger(file, [])!] as const);
  return refusing(say, () =>
    recordTranslations(translations, originalLedger, Object.fromEntries(ledgers), {
      ...edition,
      ...allKeys(options),
      isVersioned: hasVersions(options),
      checked,
      minor,
    }),
  );
}

/** Whoever names versions means one publication by each. */
function hasVersions({ changelog, contentVersion }: RecordFolderOptions): boolean {
  return changelog !== undefined || contentVersion !== undefined;
}

function allKeys({ moved, split, removed, same, forget }: RecordFolderOptions): KeyOptions {
  return { fates: { ...moved, ...split, ...removed }, same, forget };
}

/** A heading that lost its id by a slip is told to take it back, as `checkLedger` does, and not asked for. */
function isToAsk({ key, entry, renamed }: Vanished): boolean {
  if (!renamed?.section) return true;
  const idOf = (one: string) => one.slice(one.indexOf('#'));
  return isChosen(renamed, entry) || idOf(key) === idOf(renamed.key);
}

/** A page that moved takes its sections along: those that stand under the same id on the new page. */
function withSections(fates: Fates, ledger: Ledger, current: ReadonlyMap<string, Published>): Fates {
  const all = { ...fates };
  for (const [page, fate] of Object.entries(fates)) {
    if (page.includes('#') || !('moved' in fate) || fate.moved.includes('#')) continue;
    for (const [key, entry] of Object.entries(ledger)) {
      const target = `${fate.moved}${key.slice(page.length)}`;
      const isLeft = key.startsWith(`${page}#`) && !entry.fate && !current.has(key) && !all[key];
      if (isLeft && current.has(target)) all[key] = { moved: target };
    }
  }
  return all;
}
