import { toDiagnostics, type Diagnostic, type Finding } from '../compiler/rules/diagnostic.js';
import { languageFolder } from '../compiler/site/paths.js';
import type { Linked } from '../compiler/site/link-pages.js';
import { digestOfStamps, stampsOfContent } from './content/stamps.js';
import { digest } from './digest.js';
import { emptyMemory, type Memory } from './memory.js';
import type { PageRecord, PageRecords } from './pages/page-record.js';
import { readPages } from './pages/read-pages.js';
import type { RunContext } from './run-context.js';
import type { Content, Finished } from './site/finished.js';
import { linkWhole } from './site/link-whole.js';

/** How a run ended. */
export interface RunResult {
  /** `failed`: there are errors, nothing was written; `unchanged`: the output is already what it should be. */
  readonly status: 'failed' | 'checked' | 'unchanged' | 'written';
  /** How many pages are published. */
  readonly pageCount: number;
  readonly diagnostics: readonly Diagnostic[];
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
  const { out } = options;
  const before = memory.compiledWith === settings.compiledWith ? memory : { ...emptyMemory, stored: memory.stored };
  const standing = before.output?.standing();
  const isInPlace = out === undefined || standing?.isCurrent() === true;
  const last = isInPlace && before.last?.settings === settings.key ? before.last : undefined;
  const asBefore = out === undefined ? 'checked' : 'unchanged';

  // The file system knows which files have changed: a build without any reads none.
  const hint = changed ? { changed } : { stamps: stampsOfContent(listing.files) };
  if (last && hint.stamps && before.stamps === digestOfStamps(hint.stamps)) {
    const load = async () => linkWhole((await readPages(context, before.tables().pages, hint)).pages, context);
    const diagnostics = diagnose([...listing.findings, ...last.findings], context);
    return { result: resultOf(asBefore, last.pageCount, diagnostics, load), memory };
  }

  // What may have changed is read; what the store does not know is compiled.
  const known = before.tables();
  const { pages, findings, compiled, isAsKnown } = await readPages(context, known.pages, hint);
  const load = () => linkWhole(pages, context);
  const end = (status: RunResult['status'], more: readonly Finding[], pageCount: number): RunResult =>
    resultOf(status, pageCount, diagnose([...listing.findings, ...findings, ...more], context), load);
  const read: Memory = {
    ...before,
    compiledWith: settings.compiledWith,
    stamps: undefined,
    tables: () => ({ ...known, pages }),
    stored: before.stored + compiled,
  };
  const keys = digestOfKeys(pages);
  if (last?.pages === keys)
    return { result: end(asBefore, last.findings, last.pageCount), memory: isAsKnown ? memory : read };

  // Each page is finished with what it takes from the others.
  const content = await finish(pages, known.finished, context);
  const found = [...findingsOf(pages, context), ...content.findings];
  const pageCount = content.pages.size;
  const result = end('checked', found, pageCount);
  if (result.status === 'failed' && out !== undefined) return { result, memory: { ...read, last: undefined } };
  const finished: Memory = {
    ...read,
    tables: () => ({ pages, finished: content }),
    last: { settings: settings.key, pages: keys, findings: found, pageCount },
  };
  if (out === undefined) return { result, memory: finished };

  // Of the output in its place, what differs is written.
  const output = standing && isInPlace && known.finished && { ...known.finished, ...before.output!, standing };
  const { writeOutput } = await import('./outputs/write-output.js');
  const { isChanged, ...written } = await writeOutput(content, output || undefined, context);
  return {
    result: { ...result, status: isChanged ? 'written' : 'unchanged' },
    memory: { ...finished, output: written },
  };
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
  for (const [path, { summaryJson }] of pages) {
    const lang = languageFolder(path);
    if (lang !== undefined && summaryJson.includes(`"lang":"${lang}"`)) return true;
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
  return toDiagnostics(findings, options.rules, options.language);
}

function resultOf(
  status: RunResult['status'],
  pageCount: number,
  diagnostics: readonly Diagnostic[],
  load: RunResult['load'],
): RunResult {
  const isFailed = diagnostics.some(({ severity }) => severity === 'error');
  return { status: isFailed ? 'failed' : status, pageCount, diagnostics, load };
}

function digestOfKeys(pages: PageRecords): string {
  return digest(Array.from(pages.values(), ({ key }) => key).join(' '));
}
