import { emitCatalogFiles } from '../../compiler/output/catalog.js';
import { emitProject } from '../../compiler/output/project-modules.js';
import type { Finding } from '../../compiler/rules/diagnostic.js';
import type { Faq } from '../../data/model.js';
import { replaceFolder } from '../folder/replace-folder.js';
import { FolderChanged, updateFolder, type FolderChanges } from '../folder/update-folder.js';
import { writeFiles, type FilesToWrite, type FileToWrite } from '../folder/write-files.js';
import type { EngineOptions } from '../engine-options.js';
import type { RunState } from '../engine.js';
import { openFaqFile } from './faq-file.js';
import { faqJson } from './faq-json.js';
import { ContentErrors, createLinking, type Linking } from '../site/finish-pages.js';
import type { WrittenFaq } from '../manifest/manifest.js';
import type { PageFileFormatName } from './page-file-formats.js';
import { openPageFiles, pageFiles, type PageFilesReport } from './page-files.js';

export interface Written {
  readonly findings: readonly Finding[];
  /** `failed`: there are errors, or nowhere to write; `same`: what stands in its place is what was to be written. */
  readonly status: 'failed' | 'same' | 'written';
  /** What was done to the files of the output, when it was known. */
  readonly changes?: FolderChanges;
  readonly faq?: WrittenFaq;
}

/** Links the pages and writes the output, unless there is nowhere to write it or a finding is an error. */
export async function writeOutput(state: RunState): Promise<Written> {
  try {
    return await writeByFormat(state);
  } catch (error) {
    if (!(error instanceof FolderChanged)) throw error;
    return writeByFormat({ ...state, trusted: false });
  }
}

function writeByFormat(state: RunState): Promise<Written> {
  // The ledger dates pages from all others: only without one are they written one by one.
  if (state.options.link.history !== undefined) return writeWhole(state);
  return state.options.format === 'json' ? writeFaqJson(state) : writePageFiles(state, state.options.format);
}

async function writeWhole(state: RunState): Promise<Written> {
  const { faq, findings } = await state.load();
  if (isToFail(state) || state.fails(findings)) return { findings, status: 'failed' };
  return { findings, ...(await place(state, emit[state.options.format](faq))) };
}

const emit: Readonly<Record<EngineOptions['format'], (faq: Faq) => Iterable<FileToWrite>>> = {
  json: (faq) => [{ path: 'faq.json', value: `${JSON.stringify(faq)}\n` }],
  modules: emitProject,
  pages: emitCatalogFiles,
};

async function writeFaqJson(state: RunState): Promise<Written> {
  const previous = openFaqFile(state.options.out, state.output?.faq(), state.trusted);
  const linking = createLinking({ ...state, previous });
  let faq: WrittenFaq | undefined;
  try {
    return await orFail(state, linking, async () => {
      const file = faqJson(linking, previous, (written) => (faq = written));
      const done = await place(state, [file]);
      return { ...done, ...(faq && { faq }) };
    });
  } finally {
    void previous.close();
  }
}

async function writePageFiles(state: RunState, name: PageFileFormatName): Promise<Written> {
  const before = state.output?.faq();
  const previous = openPageFiles(state.options.out, name, before, state.trusted);
  const linking = createLinking({ ...state, previous });
  const standing = state.trusted ? before : undefined;
  const report: PageFilesReport = { gone: new Set() };
  return orFail(state, linking, async () => {
    const files = pageFiles({ name, linking, previous, standing }, report);
    const done = await place(state, files, standing && (() => report.gone));
    return { ...done, ...(report.faq && { faq: report.faq }) };
  });
}

/** Whether nothing is written, whatever the linking finds. */
function isToFail({ options, fails }: RunState): boolean {
  return options.out === undefined || fails([]);
}

/** Links the pages, by `write` if they may be written. */
async function orFail(
  state: RunState,
  linking: Linking,
  write: () => Promise<Omit<Written, 'findings'>>,
): Promise<Written> {
  const { findings } = linking;
  try {
    if (!isToFail(state)) return { findings, ...(await write()) };
    for await (const _ of linking.finishPages());
  } catch (error) {
    if (!(error instanceof ContentErrors)) throw error;
  }
  return { findings, status: 'failed' };
}

/**
 * Puts files in the place of the output: of one that is known to be as it was written only what differs is touched.
 *
 * @param gone Paths of the files to remove, asked for once all is written. Default: all others.
 */
async function place(
  { trusted, isCurrent, options: { out, watch = false } }: RunState,
  files: FilesToWrite,
  gone?: () => Iterable<string>,
): Promise<Pick<Written, 'status' | 'changes'>> {
  if (!trusted) {
    const isReplaced = await replaceFolder(out!, (next) => writeFiles(next, files));
    return { status: isReplaced ? 'written' : 'same' };
  }
  const write = (next: string) => writeFiles(next, files, { sync: !watch });
  const changes = await updateFolder(out!, { write, isCurrent, isWhole: !watch, ...(gone && { gone }) });
  return { status: changes.written.length + changes.removed.length > 0 ? 'written' : 'same', changes };
}
