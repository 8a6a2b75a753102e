import { toDiagnostics, type Diagnostic, type Finding } from '../../compiler/diagnostic.js';
import { linkPages, type Linked } from '../../compiler/link-pages.js';
import type { ContentListing } from '../content/list-content.js';
import { createDraftReader, type DraftReader } from './draft-reader.js';
import { digest } from './digest.js';
import type { EngineOptions } from './engine-options.js';
import type { KeptPages } from './stream-faq.js';
import { emptyManifest, type Manifest, type PageRecord } from './manifest.js';
import { digestOfOutput } from './output-digest.js';
import { readPages } from './read-pages.js';
import { writeOutput } from './write-output.js';

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
}

/** One run, once the pages are read. */
export interface RunState {
  readonly records: ReadonlyMap<string, PageRecord>;
  readonly manifest: Manifest;
  readonly readDraft: DraftReader;
  readonly options: EngineOptions;
  readonly kept: KeptPages | undefined;
  /** Whether nothing but the pages in `changed` is new: no other page sees a change in what it takes from the others. */
  readonly steady: boolean;
  /** Whether the output is brought up to date file by file: this process has built it, and builds again at every save. */
  readonly update: boolean;
  /** Whether these findings of the linking, together with those of the pages, hold an error. */
  readonly fails: (findings: readonly Finding[]) => boolean;
  readonly load: () => Promise<Linked>;
}

/** The incremental build of one folder: what it knows goes from run to run, and through the manifest to other processes. */
export function createEngine(options: EngineOptions): Engine {
  let manifest = options.manifest?.read() ?? emptyManifest;
  let kept = keptPages(options);
  let built = false;
  return {
    async run(listing, changed) {
      const { pages: records, findings: unread } = await readPages(listing.files, manifest.pages, options, changed);
      const inputs = inputsOf(records, options);
      const own = [...listing.findings, ...unread, ...findingsOf(records, options)];
      const diagnose = (findings: readonly Finding[]) =>
        toDiagnostics([...own, ...findings], options.rules, options.language);
      const readDraft = createDraftReader(listing.files, options);
      const load = () => loadAll(records, readDraft, options);
      const fails = (findings: readonly Finding[]) => diagnose(findings).some(({ severity }) => severity === 'error');
      const finish = (status: EngineResult['status'], findings: readonly Finding[]): EngineResult => ({
        status: fails(findings) ? 'failed' : status,
        pageCount: records.size,
        diagnostics: diagnose(findings),
        load,
      });
      const last = manifest.last?.inputs === inputs ? manifest.last : undefined;
      if (last && isInPlace(last.output, options)) {
        manifest = { ...manifest, pages: records };
        return finish(options.out === undefined ? 'checked' : 'unchanged', last.findings);
      }
      const linked = await writeOutput({
        records, manifest, readDraft, options, kept, fails, load,
        steady: isSteady(manifest.pages, records),
        update: options.keep === true && built,
      }).catch((error: unknown) => {
        // Some pages may be of this run and some of the last.
        kept = keptPages(options);
        throw error;
      }); // prettier-ignore
      const { findings, output, ...rest } = linked;
      built ||= output !== undefined;
      const done = options.out === undefined || output !== undefined;
      manifest = {
        ...manifest,
        ...rest,
        pages: records,
        last: done ? { inputs, findings, ...(output !== undefined && { output }) } : undefined,
      };
      options.manifest?.write(manifest);
      return finish(options.out === undefined ? 'checked' : 'written', findings);
    },
  };
}

/** Only a stream finishes pages one by one, so only then is there something to keep. */
function keptPages({ keep, format, link }: EngineOptions): KeptPages | undefined {
  return keep && format === 'json' && link.history === undefined ? { pages: new Map() } : undefined;
}

function inputsOf(records: ReadonlyMap<string, PageRecord>, { link, format }: EngineOptions): string {
  const history = link.history && digest(link.history.value);
  const keys = [...records].map(([path, { key }]) => [path, key]).sort(([a], [b]) => (a! < b! ? -1 : 1));
  return digest(JSON.stringify([{ ...link, history }, format, keys]));
}

/** Pages that are not published keep their faults to themselves. */
function findingsOf(records: ReadonlyMap<string, PageRecord>, { link }: EngineOptions): Finding[] {
  return [...records.values()].flatMap(({ summary, findings }) =>
    link.drafts === true || summary.frontMatter.draft !== true ? findings : [],
  );
}

/** Whether the pages are the same as before in all that other pages and the site take from them. */
function isSteady(before: ReadonlyMap<string, PageRecord>, now: ReadonlyMap<string, PageRecord>): boolean {
  if (before.size !== now.size) return false;
  for (const [path, record] of now) {
    const old = before.get(path);
    if (old !== record && (!old || seenByOthers(old) !== seenByOthers(record))) return false;
  }
  return true;
}

function seenByOthers({ summary: { targets: _targets, ...summary } }: PageRecord): string {
  return JSON.stringify(summary);
}

function isInPlace(output: string | undefined, { out }: EngineOptions): boolean {
  return out === undefined || (output !== undefined && digestOfOutput(out) === output);
}

async function loadAll(
  records: ReadonlyMap<string, PageRecord>,
  readDraft: DraftReader,
  { link }: EngineOptions,
): Promise<Linked> {
  const drafts = [];
  for (const record of records.values()) drafts.push(await readDraft(record));
  return linkPages(drafts, link);
}
