import { resolve } from 'node:path';
import { BuildFailure, createBuild, type Build, type OutputFormat } from '../build/index.js';
import { editorialRules } from '../compiler/rules/editorial/preset.js';
import { CommandFailure, type Io } from './io.js';
import { defaultCache, type ContentOptions } from './options.js';
import { createProgress } from './progress.js';
import { systemReason } from './system-reason.js';
import { words, type Language } from './words.js';

/** Where and how to write. */
export interface OutputOptions {
  readonly out: string;
  readonly format: OutputFormat;
}

/** The build of a folder, with the options of the command line; what stops it is said in words. */
export async function openBuild(
  folder: string,
  options: ContentOptions & Partial<OutputOptions> & { readonly watch?: boolean },
  io: Io,
): Promise<Build> {
  const { lang, rule, drafts, editUrl, parser, out, format, cache, watch, jobs } = options;
  const say = words[lang];
  const progress = createProgress(io, say.progress);
  const explained = <T>(work: () => Promise<T>) => explain({ folder, out, lang }, work);
  const build = await explained(() =>
    createBuild({
      content: resolve(io.cwd, folder),
      project: io.cwd,
      rules: options.editorial ? { ...editorialRules, ...rule } : rule,
      language: lang,
      drafts,
      parser,
      ...(editUrl !== undefined && { editUrl }),
      ...(out !== undefined && { out: resolve(io.cwd, out) }),
      ...(format !== undefined && { format }),
      ...(cache !== undefined && { cache: resolve(io.cwd, cache === true ? defaultCache : cache) }),
      ...(watch !== undefined && { watch }),
      ...(jobs !== undefined && { jobs }),
      onRestored: () => io.stderr.write(`${say.restored(out!)}\n`),
      onFallback: (pages) => {
        if (options.report === 'human') io.stderr.write(`${say.leftToRemark(pages)}\n`);
      },
      onProgress: (done, all) => (done === all ? progress.end() : progress.update(done, all)),
    }),
  );
  return {
    run: (changed) => explained(() => build.run(changed)),
    remember: () => explained(() => build.remember()),
  };
}

/** What the user calls the folders, and the language. */
interface Names {
  readonly folder: string;
  readonly out?: string | undefined;
  readonly lang: Language;
}

/** Runs `work`; a failure of the build becomes one of the command, in words. */
export async function explain<T>(names: Names, work: () => T | Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof BuildFailure)) throw error;
    throw new CommandFailure(wordsFor(error, names), { cause: error });
  }
}

/** What stopped a build, in words. */
export function wordsFor({ failure, cause, message }: BuildFailure, { folder, out = '', lang }: Names): string {
  const say = words[lang];
  switch (failure.code) {
    case 'content-unreadable':
      return say.noFolder(folder, systemReason(cause, lang));
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
      return say.cannotWrite(out, systemReason(cause, lang));
    default:
      return failure satisfies never;
  }
}
