import { toDiagnostics, type Diagnostic, type Finding } from '../compiler/rules/diagnostic.js';
import { languageFolder } from '../compiler/site/paths.js';
import type { Linked } from '../compiler/site/link-pages.js';
import { namedFiles } from './assets/named-files.js';
import { filesOfShard } from './content/list-content.js';
import { digestOfStamps, stampsOfContent } from './content/stamps.js';
import { emptyMemory, type Memory } from './memory.js';
import type { Shard } from './options.js';
import type { PageRecord, PageRecords } from './pages/page-record.js';
import { readPages } from './pages/read-pages.js';
import type { RunContext } from './run-context.js';
import type { Content, Finished } from './site/finished.js';
import { linkWhole } from './pages/read-compiled.js';

/** How a run ended. */
export interface RunResult {
  /** `failed`: there are errors, nothing was written; `unchanged`: there was nothing to write. */
  readonly status: 'failed' | 'unchanged' | 'written';
  /** How many pages are published. */
  readonly pageCount: number;
  readonly diagnostics: readonly Diagnostic[];
  /** Paths of the files in the content that published pages show or lead to. */
  readonly files: () => readonly string[];
  /** The whole content in memory, with the mistakes that the diagnostics name. */
  readonly load: () => Promise<Linked>;
}

/** How a run ended, and what it leaves to the next. */
export interface Run {
  readonly result: RunResult;
  readonly memory: Memory;
}

/**
 * One run, from the content files to the output.
 *
 * @param memory What the last run left.
 * @param changed Paths of the only files that may have changed since then. Default: all.
 */
export async function runBuild(context: RunContext, memory: Memory, changed?: ReadonlySet<string>): Promise<Run> {
  const { settings, listing, options } = context;
  const { out, shard } = options;
  if (shard) return { result: await compileShard(shard, context), memory };
  const before = memory.compiledWith === settings.compiledWith ? memory : { ...emptyMemory, compiled: memory.compiled };
  const standing = before.standing()?.isCurrent() ? before.standing() : undefined;

  // The file system knows which files have changed: a build without any reads none.
  const hint = changed ? { changed } : { stamps: stampsOfContent(listing.files) };
  const isSameContent = hint.stamps !== undefined && before.stampsDigest === digestOfStamps(hint.stamps);
  if (isSameContent && before.settings === settings.digest && (out === undefined || standing)) {
    const load = async () => linkWhole((await readPages(context, before.tables().pages, hint)).pages, context);
    const files = () => namedFiles(before.tables().pages, context);
    const ofFiles: Finding[] = [];
    const status = await copyNamed(files, ofFiles, context);
    const diagnostics = diagnose([...listing.findings, ...before.findings, ...ofFiles], context);
    return { result: resultOf(status, before.pageCount, diagnostics, { load, files }), memory };
  }

  // What may have changed is read; what the store does not know is compiled.
  const { pages: known, finished } = before.tables();
  const { pages, findings, compiled } = await readPages(context, known, hint);
  const read: Memory = {
    ...before,
    compiledWith: settings.compiledWith,
    settings: undefined,
    stampsDigest: undefined,
    tables: () => ({ pages, finished }),
    compiled: before.compiled + compiled,
  };

  // Each page is finished with what it takes from the others.
  const content = await finish(pages, finished, context);
  const pageCount = content.pages.size;
  const found = [...findingsOf(pages, context), ...content.findings];
  const files = () => namedFiles(pages, context);
  const own = diagnose([...listing.findings, ...findings, ...found], context);
  const ofFiles: Finding[] = [];
  const copied = own.some(isError) ? 'unchanged' : await copyNamed(files, ofFiles, context);
  const diagnostics = [...own, ...diagnose(ofFiles, context)];
  const load = () => linkWhole(pages, context);
  const result = resultOf(copied, pageCount, diagnostics, { load, files });
  if (result.status === 'failed' && out !== undefined) return { result, memory: read };
  const { site, pages: records } = content;
  const tables = () => ({ pages, finished: { site, pages: records } });
  const done: Memory = { ...read, settings: settings.digest, findings: found, pageCount, tables };
  if (out === undefined) return { result, memory: done };

  // Of an output that stands as it was written, only what differs is written.
  const { writeOutput } = await import('./outputs/write-output.js');
  const written = await writeOutput(content, standing && finished && { ...finished, standing }, context);
  const status = written.isChanged ? 'written' : result.status;
  return { result: { ...result, status }, memory: { ...done, standing: () => written.standing } };
}

/** Leaves one part of the pages in the store, and says what is wrong with each by itself. */
async function compileShard(shard: Shard, context: RunContext): Promise<RunResult> {
  const listing = { ...context.listing, files: filesOfShard(context.listing, shard) };
  const { pages, findings } = await readPages({ ...context, listing }, new Map(), {});
  const diagnostics = diagnose([...listing.findings, ...findings, ...findingsOf(pages, context)], context);
  return resultOf('unchanged', pages.size, diagnostics, { load: () => linkWhole(pages, context), files: () => [] });
}

/** A page depends on few others; but a ledger dates it from all of them, and a translation is held against its original. */
async function finish(pages: PageRecords, before: Finished | undefined, context: RunContext): Promise<Content> {
  if (context.settings.link.history || mayBeTranslated(pages)) {
    const { finishDated } = await import('./site/finish-dated.js');
    return finishDated(await linkWhole(pages, context), context.settings);
  }
  const { finishPages } = await import('./site/finish-pages.js');
  return finishPages(pages, before, context);
}

/** Whether a page stands below the folder of its language; few are asked, and none is read. */
function mayBeTranslated(pages: PageRecords): boolean {
  for (const [path, { summary }] of pages) {
    const lang = languageFolder(path);
    if (lang !== undefined && summary().frontMatter.lang === lang) return true;
  }
  return false;
}

/** What is wrong with the pages themselves; those that are not published keep it to themselves. */
function findingsOf(pages: PageRecords, { settings }: RunContext): Finding[] {
  const isPublished = ({ summary }: PageRecord) =>
    settings.link.drafts === true || summary().frontMatter.draft !== true;
  const faulty = [...pages.values()].filter((page) => page.findings.length > 0 && isPublished(page));
  return faulty.flatMap(({ findings }) => findings);
}

function diagnose(findings: readonly Finding[], { options }: RunContext): Diagnostic[] {
  return toDiagnostics(findings, options.rules, options.language, options.fixCommand);
}

function resultOf(
  status: RunResult['status'],
  pageCount: number,
  diagnostics: readonly Diagnostic[],
  content: Pick<RunResult, 'load' | 'files'>,
): RunResult {
  return { status: diagnostics.some(isError) ? 'failed' : status, pageCount, diagnostics, ...content };
}

function isError({ severity }: Diagnostic): boolean {
  return severity === 'error';
}

/** Copies the files that pages name, where somebody asked for it. */
async function copyNamed(
  files: () => readonly string[],
  findings: Finding[],
  { options }: RunContext,
): Promise<'unchanged' | 'written'> {
  const { assets, content, out } = options;
  if (assets === undefined) return 'unchanged';
  const { copyAssets } = await import('./assets/copy-assets.js');
  return (await copyAssets(files(), { content, assets, out }, findings)) ? 'written' : 'unchanged';
}
