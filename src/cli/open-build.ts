import { resolve } from 'node:path';
import { BuildFailure, createBuild, type Build, type OutputFormat } from '../build/index.js';
import { systemReason } from './system-reason.js';
import { editorialRules } from '../compiler/rules/rules.js';
import type { CommandContext } from './context.js';
import { CommandFailure, writeLine } from './io.js';
import { defaultCache, type ContentOptions } from './options.js';
import { createProgress } from './progress.js';

/** Where and how to write. */
export interface OutputOptions {
  readonly out: string;
  readonly format: OutputFormat;
}

/** The build of a folder, with the options of the command line; what stops it is said in words. */
export async function openBuild(
  folder: string,
  options: ContentOptions & Partial<OutputOptions> & { readonly watch?: boolean },
  context: CommandContext,
): Promise<Build> {
  const { io, language, say } = context;
  const { rule, drafts, editUrl, parser, out, format, cache, watch, jobs } = options;
  const progress = createProgress(io, say.progress);
  const explained = <T>(work: () => Promise<T>) => explain({ folder, out }, context, work);
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

/** What the user calls the folders. */
interface Names {
  readonly folder: string;
  readonly out?: string | undefined;
}

/** Runs `work`; a failure of the build becomes one of the command, in words. */
export async function explain<T>(names: Names, context: CommandContext, work: () => T | Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof BuildFailure)) throw error;
    throw new CommandFailure(wordsFor(error, names, context), { cause: error });
  }
}

function wordsFor(
  { failure, cause, message }: BuildFailure,
  { folder, out = '' }: Names,
  { language, say }: CommandContext,
): string {
  switch (failure.code) {
    case 'content-unreadable':
      return say.noFolder(folder, systemReason(cause, language));
    case 'content-empty':
      return say.noPages(folder);
    case 'list-unreadable':
      return say.badList(message);
    case 'package-unreadable':
      return `${failure.file}: ${message}`;
    case 'parser-missing':
      return say.noNativeParser(message);
    case 'target-holds-content':
      return say.outHoldsContent(out);
    case 'target-foreign':
      return say.outNotOurs(out, failure.name);
    case 'target-refused':
      return say.cannotWrite(out, systemReason(cause, language));
    default:
      return failure satisfies never;
  }
}
