import { emitProject } from '../../compiler/emit-project.js';
import type { Page } from '../../model.js';
import type { FileToWrite } from '../output/write-files.js';
import type { RunState } from './engine.js';
import { openFaqFile } from './faq-file.js';
import { changedModules, projectModules, replacedPages } from './project-modules.js';
import { streamFaq, type StreamInput, type StreamReport } from './stream-faq.js';

export interface OutputRun extends RunState, StreamInput {
  readonly report: StreamReport;
}

/** The content has errors: what was begun is dropped. */
export class ContentErrors extends Error {}

/** All files of an output at once, from the whole content in memory. */
export async function wholeFiles({ load, options, fails, report }: OutputRun): Promise<Iterable<FileToWrite>> {
  const { faq, findings } = await load();
  report.findings.push(...findings);
  if (fails(findings)) throw new ContentErrors();
  return options.format === 'modules' ? emitProject(faq) : [{ path: 'faq.json', value: `${JSON.stringify(faq)}\n` }];
}

/**
 * `faq.json`, page by page.
 *
 * @param onEnd Called at its end, while the previous one is still open.
 */
export function faqFile(run: OutputRun, onEnd?: () => void): FileToWrite {
  return { path: 'faq.json', value: streamOrFail(run, onEnd) };
}

/** A stream that breaks off at its end when an error was found: what was written of it is dropped. */
async function* streamOrFail(run: OutputRun, onEnd?: () => void): AsyncGenerator<Uint8Array, void, undefined> {
  yield* streamFaq(run, run.report);
  if (run.fails(run.report.findings)) throw new ContentErrors();
  onEnd?.();
  // Windows does not rename a folder in which a file is open.
  if (process.platform === 'win32') await run.previous.close();
}

/** The modules of an output whose `faq.json` is written. */
export function* modules(folder: string, { report }: OutputRun): Generator<FileToWrite, void, undefined> {
  const file = openFaqFile(folder, true);
  try {
    yield* projectModules(file, report.faq!);
  } finally {
    void file.close();
  }
}

/** What has to be written and removed where an output stands; each file is asked for when the one before is written. */
export interface FilesToChange {
  readonly write: Iterable<FileToWrite>;
  /** Paths, known once all is written. Absent: every other file. */
  readonly remove?: () => Iterable<string>;
}

/** The files that differ from those of the output in its place, as far as that is known. */
export function changedFiles(out: string, run: OutputRun): FilesToChange {
  const { output, trusted, options, report } = run;
  const before = output?.faq();
  if (!before || !trusted) return { write: allFiles(out, run) };
  if (options.format === 'json') return { write: [faqFile(run)], remove: () => [] };
  let replaced: ReadonlyMap<string, Page> = new Map();
  let remove: Iterable<string> = [];
  function* write(): Generator<FileToWrite, void, undefined> {
    yield faqFile(run, () => (replaced = replacedPages(run.previous, report.faq!, before!)));
    const file = openFaqFile(out, true);
    try {
      const changes = changedModules(file, report.faq!, before!, replaced);
      remove = changes.remove;
      yield* changes.write;
    } finally {
      void file.close();
    }
  }
  return { write: write(), remove: () => remove };
}

function* allFiles(out: string, run: OutputRun): Generator<FileToWrite, void, undefined> {
  yield faqFile(run);
  if (run.options.format === 'modules') yield* modules(out, run);
}
