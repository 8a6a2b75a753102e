import { toDiagnostics, type Diagnostic, type Finding } from '../compiler/rules/diagnostic.js';
import type { Linked } from '../compiler/site/link-pages.js';
import type { ContentListing } from './content/list-content.js';
import { createDraftReader, type DraftReader } from './pages/draft-reader.js';
import { digest } from './digest.js';
import type { EngineOptions } from './engine-options.js';
import { DamagedManifest, emptyManifest, type Output } from './manifest/manifest.js';
import { outputInPlace, type OutputInPlace } from './outputs/output-in-place.js';
import { agreeOn, summaryOf, type PageRecords } from './pages/page-record.js';
import { mainFiles } from './outputs/main-files.js';
import { digestOfContent, stampsOfContent } from './content/content-stamps.js';
import { readPages } from './pages/read-pages.js';

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
  /** Whether no other process has changed it since. */
  readonly isCurrent: () => boolean;
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
  /** The last output, once this process has seen it in its place. */
  let inPlace: OutputInPlace | undefined;
  const find = ({ stamp }: Output): OutputInPlace | undefined => {
    const found = out === undefined ? undefined : outputInPlace(out, mainFile);
    return found?.stamp() === stamp() ? found : undefined;
  };
  /** A run that relies on the manifest. */
  const runOnce: Engine['run'] = async (listing, changed) => {
    const stamps = changed ? undefined : stampsOfContent(listing.files);
    const { last, output } = manifest;
    if (!inPlace && output) inPlace = find(output);
    const isCurrent = () => inPlace?.isCurrent() === true;
    const trusted = isCurrent();
    const canStay = last !== undefined && last.history === history && (out === undefined || trusted);
    const unchanged = out === undefined ? 'checked' : 'unchanged';
    const readDraft = createDraftReader(listing.files, options);
    if (canStay && stamps && manifest.stamp === digestOfContent(stamps)) {
      const diagnose = diagnoseWith([...listing.findings, ...last.pageFindings], options);
      const { pages } = manifest;
      const load = () => loadAll(pages(), readDraft, options);
      return resultOf(unchanged, listing.files.length, diagnose(last.findings), load);
    }
    const before = manifest.pages();
    const { pages: records, findings, compiled } = await readPages(listing.files, before, options, { changed, stamps });
    const pageFindings = findingsOf(records, options);
    const diagnose = diagnoseWith([...listing.findings, ...findings, ...pageFindings], options);
    const load = () => loadAll(records, readDraft, options);
    const pages = () => records;
    const stored = manifest.stored + compiled;
    if (canStay && agreeOn('key', records, before)) {
      if (!agreeOn('stamp', records, before)) {
        manifest = { last, pages, stored, output: output && { ...output, pages } };
      }
      return resultOf(unchanged, records.size, diagnose(last.findings), load);
    }
    // Not loaded when there is nothing to do.
    const { writeOutput } = await import('./outputs/write-output.js');
    const fails = (findings: readonly Finding[]) => hasErrors(diagnose(findings));
    const written = await writeOutput({ records, output, trusted, readDraft, options, isCurrent, fails, load });
    const done = written.status !== 'failed';
    if (done) inPlace = written.changes ? inPlace!.after(written.changes) : outputInPlace(out!, mainFile);
    manifest = {
      pages,
      stored,
      ...((out === undefined || done) && { last: { history, pageFindings, findings: written.findings } }),
      output: done ? inPlace && { stamp: inPlace.stamp, pages, faq: () => written.faq } : output,
    };
    const status = out === undefined || written.status === 'same' ? unchanged : 'written';
    return resultOf(status, records.size, diagnose(written.findings), load);
  };
  return {
    async run(listing, changed) {
      try {
        return await runOnce(listing, changed);
      } catch (error) {
        if (!(error instanceof DamagedManifest)) throw error;
        manifest = emptyManifest;
        inPlace = undefined;
        return runOnce(listing, changed);
      }
    },
    remember() {
      if (manifest === remembered) return;
      const pages = manifest.pages();
      if (manifest.stored > 2 * pages.size) {
        options.store.prune(new Set(Array.from(pages.values(), ({ key }) => key)));
        manifest = { ...manifest, stored: 0 };
      }
      options.manifest?.write(manifest);
      remembered = manifest;
    },
  };
}

function resultOf(
  status: EngineResult['status'],
  pageCount: number,
  diagnostics: readonly Diagnostic[],
  load: EngineResult['load'],
): EngineResult {
  return { status: hasErrors(diagnostics) ? 'failed' : status, pageCount, diagnostics, load };
}

/** Words what the linking finds, together with what was found before it. */
function diagnoseWith(before: readonly Finding[], { rules, language }: EngineOptions) {
  return (findings: readonly Finding[]): Diagnostic[] => toDiagnostics([...before, ...findings], rules, language);
}

function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some(({ severity }) => severity === 'error');
}

/** Pages that are not published keep their faults to themselves. */
function findingsOf(records: PageRecords, { link }: EngineOptions): Finding[] {
  const all: Finding[] = [];
  for (const record of records.values()) {
    if (record.findings.length === 0) continue;
    if (link.drafts === true || summaryOf(record).frontMatter.draft !== true) all.push(...record.findings);
  }
  return all;
}

async function loadAll(records: PageRecords, readDraft: DraftReader, { link }: EngineOptions): Promise<Linked> {
  const drafts = [];
  for (const record of records.values()) drafts.push(await readDraft(record));
  const { linkPages } = await import('../compiler/site/link-pages.js');
  return linkPages(drafts, link);
}
