import { emitProject } from '../../compiler/emit-project.js';
import type { Finding } from '../../compiler/diagnostic.js';
import { replaceFolder } from '../output/replace-folder.js';
import { updateFolder } from '../output/update-folder.js';
import { writeFiles, type FileToWrite } from '../output/write-files.js';
import type { RunState } from './engine.js';
import type { LinkedRecord, Slice } from './manifest.js';
import { createOutputDigest } from './output-digest.js';
import { openPreviousOutput } from './previous-output.js';
import { streamFaq, type StreamInput, type StreamReport } from './stream-faq.js';

export interface Written {
  readonly findings: readonly Finding[];
  /** Digest of the output; absent when nothing was written. */
  readonly output?: string;
  readonly linked?: ReadonlyMap<string, LinkedRecord>;
  readonly links?: Slice;
}

/** The content has errors: what was begun is dropped. */
class ContentErrors extends Error {}

/** Links the pages and writes the output, unless there is nowhere to write it or a finding is an error. */
export async function writeOutput(state: RunState): Promise<Written> {
  const { out, format, link } = state.options;
  // The ledger dates pages from all others, and modules need the data at hand: only bare JSON is written as it comes.
  const streams = format === 'json' && link.history === undefined;
  if (out === undefined || state.fails([])) return { findings: await findingsOnly(state, link.history === undefined) };
  const report: StreamReport = { findings: [], linked: new Map() };
  const previous = openPreviousOutput(state.update ? undefined : out);
  const output = createOutputDigest();
  const files = async (): Promise<Iterable<FileToWrite>> => {
    const value = streamOrFail({ ...state, previous }, report);
    return mapFiles(streams ? [{ path: 'faq.json', value }] : await wholeFiles(state, report), output.watch);
  };
  try {
    if (state.update) await updateFolder(out, await files());
    else await replaceFolder(out, async (next) => writeFiles(next, await files()));
  } catch (error) {
    if (error instanceof ContentErrors) return { findings: report.findings };
    throw error;
  } finally {
    previous.close();
  }
  return { ...report, output: output.total() };
}

/** A stream that breaks off at its end when an error was found: what was written of it is dropped. */
async function* streamOrFail(
  input: StreamInput & Pick<RunState, 'fails'>,
  report: StreamReport,
): AsyncGenerator<Uint8Array, void, undefined> {
  yield* streamFaq(input, report);
  // Windows does not rename a folder in which a file is open.
  input.previous.close();
  if (input.fails(report.findings)) throw new ContentErrors();
}

async function findingsOnly(state: RunState, streams: boolean): Promise<readonly Finding[]> {
  if (!streams) return (await state.load()).findings;
  const report: StreamReport = { findings: [], linked: new Map() };
  const previous = openPreviousOutput(state.options.out);
  try {
    for await (const _ of streamFaq({ ...state, previous }, report));
  } finally {
    previous.close();
  }
  return report.findings;
}

async function wholeFiles({ load, options, fails }: RunState, report: StreamReport): Promise<Iterable<FileToWrite>> {
  const { faq, findings } = await load();
  report.findings.push(...findings);
  if (fails(findings)) throw new ContentErrors();
  return options.format === 'modules' ? emitProject(faq) : [{ path: 'faq.json', value: `${JSON.stringify(faq)}\n` }];
}

function* mapFiles(files: Iterable<FileToWrite>, map: (file: FileToWrite) => FileToWrite): Generator<FileToWrite> {
  for (const file of files) yield map(file);
}
