import { toDiagnostics, type Diagnostic, type Finding } from '../../compiler/diagnostic.js';
import type { Linked } from '../../compiler/link-pages.js';
import { once } from '../../once.js';
import type { ContentListing } from '../content/list-content.js';
import { createDraftReader, type DraftReader } from './draft-reader.js';
import { digest } from './digest.js';
import type { EngineOptions } from './engine-options.js';
import { emptyManifest, type Output } from './manifest.js';
import { digestOfStamps, stampOfFile, stampsAfter, stampsOfOutput, type OutputStamps } from './output-stamps.js';
import { agreeOn, type PageRecords } from './page-record.js';
import { mainFiles } from '../output/main-files.js';
import { readPages } from './read-pages.js';
import type { Written } from './write-output.js';

export interface EngineResult {
  /** `failed`: there are errors, nothing was written; `unchanged`: the output is already what it should be. */
  readonly status: 'failed' | 'checked' | 'unchanged' | 'written';
  readonly pageCount: number;
  readonly diagnostics: readonly Diagnostic[];
  /** The whole content in memory, for those who need it there. */
  readonly load: () => Promise<Linked>;
}

export interface Engine {
  /**
   * Brings everything up to date with the files.
   *
   * @param changed Paths of the only files that may have changed since the last run. Default: all.
   */
  run(listing: ContentListing, changed?: ReadonlySet<string>): Promise<EngineResult>;
  /** Leaves to the next process what this one knows. */
  remember(): void;
}

/** One run, once the pages are read. */
export interface RunState {
  readonly records: PageRecords;
  /** The last output. */
  readonly output: Output | undefined;
  /** Whether that is still what stands in its place. */
  readonly trusted: boolean;
  readonly readDraft: DraftReader;
  readonly options: EngineOptions;
  /** Whether the output is brought up to date file by file: this process has built it, and builds again at every save. */
  readonly update: boolean;
  /** Whether these findings of the linking, together with those of the pages, hold an error. */
  readonly fails: (findings: readonly Finding[]) => boolean;
  readonly load: () => Promise<Linked>;
}

/** The incremental build of one folder: what it knows goes from run to run, and through the manifest to other processes. */
export function createEngine(options: EngineOptions): Engine {
  const { out, link } = options;
  const mainFile = mainFiles[options.format];
  const history = link.history && digest(link.history.value);
  let manifest = options.manifest?.read() ?? emptyManifest;
  let remembered = manifest;
  /** The files of the output, once this process has seen it in its place. */
  let files: OutputStamps | undefined;
  return {
    async run(listing, changed) {
      const { pages: records, findings } = await readPages(listing.files, manifest.pages, options, changed);
      const diagnose = diagnoseWith([...listing.findings, ...findings, ...findingsOf(records, options)], options);
      const readDraft = createDraftReader(listing.files, options);
      const load = () => loadAll(records, readDraft, options);
      const finish = (status: EngineResult['status'], findings: readonly Finding[]): EngineResult => {
        const diagnostics = diagnose(findings);
        return { status: hasErrors(diagnostics) ? 'failed' : status, pageCount: records.size, diagnostics, load };
      };
      const { last, output } = manifest;
      files ??= output && filesInPlace(out, output);
      // What stands there is the work of this process: one look at the file that gathers it is enough.
      const trusted = files !== undefined && files.get(mainFile) === stampOfFile(out!, mainFile);
      const isSame = last && last.history === history && agreeOn('key', records, manifest.pages);
      if (isSame && (out === undefined || trusted)) {
        if (haveNewStamps(records, manifest.pages)) {
          manifest = { last, pages: records, output: output && { ...output, pages: records } };
        }
        return finish(out === undefined ? 'checked' : 'unchanged', last.findings);
      }
      const update = options.watch === true && files !== undefined;
      // Not loaded when there is nothing to do.
      const { writeOutput } = await import('./write-output.js');
      const fails = (findings: readonly Finding[]) => hasErrors(diagnose(findings));
      const written = await writeOutput({ records, output, trusted, readDraft, options, update, fails, load });
      const done = written.status !== 'failed';
      if (done) files = trusted && written.changes ? stampsAfter(out!, files!, written.changes) : stampsOfOutput(out!);
      manifest = {
        pages: records,
        ...((out === undefined || done) && { last: { history, findings: written.findings } }),
        output: done ? files && outputOf(files, records, written) : output,
      };
      return finish(
        out === undefined ? 'checked' : written.status === 'same' ? 'unchanged' : 'written',
        written.findings,
      );
    },
    remember() {
      if (manifest === remembered) return;
      options.store.prune(new Set([...manifest.pages.values()].map(({ key }) => key)));
      options.manifest?.write(manifest);
      remembered = manifest;
    },
  };
}

/** Words what the linking finds, together with what was found before it. */
function diagnoseWith(before: readonly Finding[], { rules, language }: EngineOptions) {
  return (findings: readonly Finding[]): Diagnostic[] => toDiagnostics([...before, ...findings], rules, language);
}

function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some(({ severity }) => severity === 'error');
}

function filesInPlace(out: string | undefined, { stamp }: Output): OutputStamps | undefined {
  const files = out === undefined ? undefined : stampsOfOutput(out);
  return files && digestOfStamps(files) === stamp() ? files : undefined;
}

function outputOf(files: OutputStamps, pages: PageRecords, { faq }: Written): Output {
  return { stamp: once(() => digestOfStamps(files)), pages, faq: () => faq };
}

function haveNewStamps(now: PageRecords, before: PageRecords): boolean {
  return [...now].some(([path, { stamp }]) => before.get(path)?.stamp !== stamp);
}

/** Pages that are not published keep their faults to themselves. */
function findingsOf(records: PageRecords, { link }: EngineOptions): Finding[] {
  return [...records.values()].flatMap(({ findings, summary }) =>
    findings.length === 0 || (link.drafts !== true && summary().frontMatter.draft === true) ? [] : findings,
  );
}

async function loadAll(records: PageRecords, readDraft: DraftReader, { link }: EngineOptions): Promise<Linked> {
  const drafts = [];
  for (const record of records.values()) drafts.push(await readDraft(record));
  const { linkPages } = await import('../../compiler/link-pages.js');
  return linkPages(drafts, link);
}
