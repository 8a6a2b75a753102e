import type { Finding } from '../../compiler/diagnostic.js';
import { replaceFolder } from '../output/replace-folder.js';
import { updateFolder, type FolderChanges } from '../output/update-folder.js';
import { writeFiles } from '../output/write-files.js';
import type { RunState } from './engine.js';
import { openFaqFile } from './faq-file.js';
import type { WrittenFaq } from './manifest.js';
import { changedFiles, ContentErrors, faqFile, modules, wholeFiles, type OutputRun } from './output-files.js';
import { streamFaq } from './stream-faq.js';

export interface Written {
  readonly findings: readonly Finding[];
  /** `failed`: there are errors, or nowhere to write; `same`: what stands in its place is what was to be written. */
  readonly status: 'failed' | 'same' | 'written';
  /** What was replaced, when only some files were. */
  readonly changes?: FolderChanges;
  readonly faq?: WrittenFaq;
}

/** Links the pages and writes the output, unless there is nowhere to write it or a finding is an error. */
export async function writeOutput(state: RunState): Promise<Written> {
  const { out } = state.options;
  const previous = openFaqFile(out, state.trusted);
  const run: OutputRun = { ...state, previous, report: { findings: [] } };
  try {
    if (out === undefined || state.fails([])) return { findings: await findingsOf(run), status: 'failed' };
    const done = state.update ? await update(out, run) : await replace(out, run);
    return { ...run.report, ...done };
  } catch (error) {
    if (error instanceof ContentErrors) return { findings: run.report.findings, status: 'failed' };
    throw error;
  } finally {
    void previous.close();
  }
}

/** The ledger dates pages from all others: only without one is `faq.json` written page by page. */
function isWhole({ options: { link } }: RunState): boolean {
  return link.history !== undefined;
}

async function findingsOf(run: OutputRun): Promise<readonly Finding[]> {
  if (isWhole(run)) return (await run.load()).findings;
  for await (const _ of streamFaq(run, run.report));
  return run.report.findings;
}

type Done = Pick<Written, 'status' | 'changes'>;

async function replace(out: string, run: OutputRun): Promise<Done> {
  const isReplaced = await replaceFolder(out, async (next) => {
    if (isWhole(run)) return writeFiles(next, await wholeFiles(run));
    await writeFiles(next, [faqFile(run)]);
    if (run.options.format === 'modules') await writeFiles(next, modules(next, run));
  });
  return { status: isReplaced ? 'written' : 'same' };
}

async function update(out: string, run: OutputRun): Promise<Done> {
  const { write, remove } = isWhole(run) ? { write: await wholeFiles(run) } : changedFiles(out, run);
  const changes = await updateFolder(out, write, remove);
  const { written, removed } = changes;
  return { status: written.length + removed.length > 0 ? 'written' : 'same', changes };
}
