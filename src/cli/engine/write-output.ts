import { emitProject } from '../../compiler/emit-project.js';
import type { Finding } from '../../compiler/diagnostic.js';
import { replaceFolder } from '../output/replace-folder.js';
import { updateFolder } from '../output/update-folder.js';
import { writeFiles, type FileToWrite } from '../output/write-files.js';
import type { RunState } from './engine.js';
import type { WrittenFaq } from './manifest.js';
import { openPreviousOutput } from './previous-output.js';
import { streamFaq, type StreamInput, type StreamReport } from './stream-faq.js';

export interface Written {
  readonly findings: readonly Finding[];
  /** `failed`: there are errors, or nowhere to write; `same`: what stands in its place is what was to be written. */
  readonly status: 'failed' | 'same' | 'written';
  readonly faq?: WrittenFaq;
}

/** The content has errors: what was begun is dropped. */
class ContentErrors extends Error {}

/** Links the pages and writes the output, unless there is nowhere to write it or a finding is an error. */
export async function writeOutput(state: RunState): Promise<Written> {
  const { out, format, link } = state.options;
  // The ledger dates pages from all others, and modules need the data at hand: only bare JSON is written as it comes.
  const streams = format === 'json' && link.history === undefined;
  const report: StreamReport = { findings: [] };
  const previous = openPreviousOutput(out, state.trusted);
  const stream = { ...state, before: state.output?.faq(), previous };
  try {
    if (out === undefined || state.fails([])) {
      if (link.history !== undefined) return { findings: (await state.load()).findings, status: 'failed' };
      for await (const _ of streamFaq(stream, report));
      return { findings: report.findings, status: 'failed' };
    }
    const files = async () =>
      streams ? [{ path: 'faq.json', value: streamOrFail(stream, report) }] : wholeFiles(state, report);
    const replaced = state.update
      ? await updateFolder(out, await files())
      : await replaceFolder(out, async (next) => writeFiles(next, await files()));
    return { ...report, status: replaced ? 'written' : 'same' };
  } catch (error) {
    if (error instanceof ContentErrors) return { findings: report.findings, status: 'failed' };
    throw error;
  } finally {
    void previous.close();
  }
}

/** A stream that breaks off at its end when an error was found: what was written of it is dropped. */
async function* streamOrFail(
  input: StreamInput & Pick<RunState, 'fails'>,
  report: StreamReport,
): AsyncGenerator<Uint8Array, void, undefined> {
  yield* streamFaq(input, report);
  // Windows does not rename a folder in which a file is open.
  if (process.platform === 'win32') await input.previous.close();
  if (input.fails(report.findings)) throw new ContentErrors();
}

async function wholeFiles({ load, options, fails }: RunState, report: StreamReport): Promise<Iterable<FileToWrite>> {
  const { faq, findings } = await load();
  report.findings.push(...findings);
  if (fails(findings)) throw new ContentErrors();
  return options.format === 'modules' ? emitProject(faq) : [{ path: 'faq.json', value: `${JSON.stringify(faq)}\n` }];
}
