import { resolve } from 'node:path';
import { BuildFailure } from '../build/failure.js';
import type { Build, BuildResult } from '../build/index.js';
import { editorialRules } from '../compiler/rules/rules.js';
import type { CommandContext } from './context.js';
import { CommandFailure, writeLine } from './io.js';
import { defaultCache, type BuildOptions, type ContentOptions } from './options.js';
import { printDiagnostics } from './print-diagnostics.js';
import { createProgress } from './progress.js';
import { systemReason } from './system-reason.js';
import type { Words } from './words.js';

/** The build of a folder, with the options of the command line; what stops it is said in words. */
export async function openBuild(
  folder: string,
  options: ContentOptions & Partial<BuildOptions> & { readonly watch?: boolean },
  context: CommandContext,
): Promise<Build> {
  const { io, language, say } = context;
  const { rule, drafts, editUrl, parser, out, format, cache, watch, jobs } = options;
  const progress = createProgress(io, say.progress);
  const explained = <T>(work: () => Promise<T>) => explain({ folder, out }, context, work);
  const { createBuild } = await import('../build/create-build.js');
  const build = await explained(() =>
    createBuild({
      content: resolve(io.cwd, folder),
      project: io.cwd,
      rules: options.editorial ? { ...editorialRules, ...rule } : rule,
      language,
      drafts,
      parser,
      ...(editUrl !== undefined && { editUrl }),
      ...(out !== undefined && { out: resolve(io.cwd, out) }),
      ...(format !== undefined && { format }),
      ...(cache !== undefined && { cache: resolve(io.cwd, cache === true ? defaultCache : cache) }),
      ...(watch !== undefined && { watch }),
      ...(jobs !== undefined && { jobs }),
      onCacheRefused: (error) =>
        writeLine(io.stderr, say.noCache(cache === true ? defaultCache : String(cache), systemReason(error, say))),
      onRestored: () => writeLine(io.stderr, say.restored(out!)),
      onFallback: (pages) => {
        if (options.report === 'human') writeLine(io.stderr, say.leftToRemark(pages));
      },
      onProgress: (done, all) => (done === all ? progress.end() : progress.update(done, all)),
    }),
  );
  return {
    run: (changed) => explained(() => build.run(changed)),
    remember: () => explained(() => build.remember()),
  };
}

/** What a build of a folder gave, for those who tell of it. */
interface Outcome {
  /** As the user called it. */
  readonly folder: string;
  readonly result: BuildResult;
  /** How long it took. Default: not told. */
  readonly ms?: number;
}

/** Prints the diagnostics and, for people, one line that says how it went. */
export function tellBuild(
  { folder, result, ms }: Outcome,
  { out, report, all }: BuildOptions,
  context: CommandContext,
): void {
  const { io, say } = context;
  const { diagnostics, pageCount, status } = result;
  printDiagnostics(
    { folder, diagnostics, files: result.sources(diagnostics.map(({ path }) => path)), all },
    report,
    context,
  );
  if (status === 'failed') return writeLine(io.stderr, say.notWritten(out));
  if (report !== 'human') return;
  const pages = say.pages(pageCount);
  const line = status === 'unchanged' ? say.unchanged(pages, out) : say.written(pages, out);
  writeLine(io.stderr, ms === undefined ? line : `${line} (${ms} ms)`);
}

/** What the user calls the folders. */
interface Names {
  readonly folder: string;
  readonly out?: string | undefined;
}

/** Runs `work`; a failure of the build becomes one of the command, in words. */
export async function explain<T>(names: Names, { say }: CommandContext, work: () => T | Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof BuildFailure)) throw error;
    throw new CommandFailure(wordsFor(error, names, say), { cause: error });
  }
}

function wordsFor({ failure, cause, message }: BuildFailure, { folder, out = '' }: Names, say: Words): string {
  switch (failure.code) {
    case 'content-unreadable':
      return say.noFolder(folder, systemReason(cause, say));
    case 'content-empty':
      return say.noPages(folder);
    case 'list-unreadable':
      return say.badList(message);
    case 'package-unreadable':
      return say.unreadable(failure.file, message);
    case 'parser-missing':
      return say.noNativeParser(message);
    case 'target-holds-content':
      return say.outHoldsContent(out);
    case 'target-foreign':
      return say.outNotOurs(out, failure.name);
    case 'lock-foreign':
      return say.lockNotOurs(failure.file);
    case 'target-refused':
      return say.cannotWrite(out, systemReason(cause, say));
    default:
      return failure satisfies never;
  }
}
