import { resolve } from 'node:path';
import { ledgerName } from '../../build/content/content-settings.js';
import { readContentSettings } from '../../build/index.js';
import type { Editions } from '../../compiler/ledger/record-editions.js';
import { readLedger, type Ledger } from '../../compiler/ledger/read.js';
import type { Diagnostic, RuleSettings } from '../../compiler/rules/diagnostic.js';
import type { SourceFile } from '../../compiler/source/source-file.js';
import { published, type Published } from '../../data/published.js';
import type { CommandContext } from '../context.js';
import { buildOnce } from '../open-build.js';
import type { FolderReport } from '../print-diagnostics.js';
import { readTextIfThere } from '../read-text.js';
import type { Words } from '../words.js';
import type { RecordFolderOptions } from './options.js';

/** What a folder publishes now, and the ledger that stands beside it. */
export interface Content {
  readonly current: ReadonlyMap<string, Published>;
  /** Version of the project. */
  readonly version: string;
  /** The ledger, and its file; an empty one where there is none. */
  readonly ledger: Ledger;
  readonly file: LedgerFile;
  /** The same of each translation, by language. */
  readonly translations: Editions & { readonly files: Readonly<Record<string, LedgerFile>> };
}

export type LedgerFile = SourceFile & { readonly value: string };

/** Why there is nothing to record. */
export interface Refused {
  readonly errors: readonly Diagnostic[];
  readonly sources: FolderReport['sources'];
}

/** What they find is what is mended here. */
const unheeded: RuleSettings = {
  'history-chain': 'off',
  'history-reused': 'off',
  'history-target': 'off',
  'history-unrecorded': 'off',
  'history-vanished': 'off',
};

const noLedger = '{}\n';

/** The text of a ledger as it is now. */
export function readLedgerText(path: string, shown: string, say: Words): string {
  return readTextIfThere(path, shown, say)?.replace(/^\uFEFF/, '') ?? noLedger;
}

/** Compiles a folder as `check` does. */
export async function readContent(
  folder: string,
  options: RecordFolderOptions,
  context: CommandContext,
): Promise<Content | Refused> {
  const { cwd } = context.io;
  const result = await buildOnce(folder, { ...options, rule: { ...options.rule, ...unheeded } }, context);
  if (result.status === 'failed') {
    const errors = result.diagnostics.filter(({ severity }) => severity === 'error');
    return { errors, sources: result.sources };
  }
  const { faq, editions = {} } = await result.load();
  const { history, histories = {} } = await readContentSettings(resolve(cwd, folder), cwd);
  // Of `1.0.0-beta.2`, the ledger notes what can be compared; `0.0.0` stands for what is older than a ledger.
  const [found = '0.0.0'] = /^\d+\.\d+\.\d+/.exec(faq.version) ?? [];
  const version = found === '0.0.0' ? '0.0.1' : found;
  const fileOf = (path: string, source: SourceFile | undefined): LedgerFile => ({
    path,
    value: source === undefined ? noLedger : new TextDecoder().decode(source.value as Uint8Array),
  });
  const file = fileOf(ledgerName, history);
  const files = Object.fromEntries(
    Object.keys(editions).map((lang) => [lang, fileOf(`${lang}/${ledgerName}`, histories[lang])]),
  );
  const translations = { faq, editions, files };
  // Its syntax was checked when the folder was compiled.
  return { current: published(faq), version, ledger: readLedger(file, [])!, file, translations };
}
