import { join, relative } from 'node:path';
import type { SourceFile } from '../compiler/source/source-file.js';
import { runBuild, type RunResult } from './build.js';
import { checkPlaces } from './check-places.js';
import { compilerId } from './own-package.js';
import { isSettingsFile } from './content/content-settings.js';
import { areListed, listContent, type ContentListing } from './content/list-content.js';
import { readSources } from './content/read-content-file.js';
import { digest } from './digest.js';
import { BuildFailure, onTarget, UnsoundCache } from './failure.js';
import { openManifest } from './manifest.js';
import { emptyMemory, type Memory } from './memory.js';
import type { BuildOptions } from './options.js';
import { mainFiles } from './outputs/main-files.js';
import { standingOutput, type StandingOutput } from './outputs/standing-output.js';
import { readSettings, withFiles, type Settings } from './settings.js';
import { diskStore, memoryStore, type Store } from './store/store.js';

export interface BuildResult extends RunResult {
  /** The text of the content files at these paths, to show what diagnostics speak of. */
  readonly sources: (paths: Iterable<string>) => SourceFile[];
}

/** The incremental build of one folder. */
export interface Build {
  /**
   * Brings everything up to date with the files.
   *
   * @param changed Paths of the only files that may have changed since the last run. Default: all.
   * @throws BuildFailure when something stops it that is no fault of a page; it may be run again.
   */
  run(changed?: ReadonlySet<string>): Promise<BuildResult>;
  /** Leaves to the next process what this one knows. */
  remember(): Promise<void>;
}

/**
 * Opens the build of a folder: it must hold content, and its output must not destroy what no build wrote. An output
 * that a kill left beside its place is put back first.
 *
 * @throws BuildFailure
 */
export async function createBuild(options: BuildOptions): Promise<Build> {
  const { content, onCacheRefused: onRefused = () => {} } = options;
  let listing = listContent(content);
  let opened = true;
  const cache = await checkPlaces(options, onRefused);
  if (options.parser === 'native') await findNativeParser();
  const id = compilerId();
  let store = cache === undefined ? memoryStore() : diskStore(join(cache, 'pages'), onRefused);
  const manifest = cache === undefined ? undefined : openManifest(cache, manifestName(options), () => look(options));
  let settings: Settings | undefined;
  let memory: Memory | undefined;
  let remembered: Memory | undefined;
  let isDistrusted = cache === undefined;
  /** Paths that have changed since the last run that came to its end; `undefined` stands for all. */
  let unseen: ReadonlySet<string> | undefined;

  const run = async (): Promise<RunResult> => {
    if (!opened && !(unseen && areListed(unseen, listing, content))) listing = listContent(content);
    opened = false;
    if (!unseen || [...unseen].some(isSettingsFile)) settings = undefined;
    settings ??= await readSettings(options, id);
    // What a manifest says is worth nothing beside a cache without pages.
    memory ??= remembered = (store.isOwn ? undefined : manifest?.read()) ?? emptyMemory;
    const { result, memory: next } = await runBuild(
      { options, settings: withFiles(settings, listing), store, listing: withFindings(listing, settings) },
      memory,
      unseen,
    );
    memory = next;
    unseen = new Set();
    return result;
  };
  /** Runs; what others have put into the cache may be anything: if that broke the run, all is built from the files. */
  const runAnyway = async (): Promise<RunResult> => {
    try {
      return await run();
    } catch (error) {
      const isOther = error instanceof BuildFailure || (error instanceof Error && 'syscall' in error);
      if (isDistrusted || isOther) throw error;
      isDistrusted = true;
      onRefused(error instanceof UnsoundCache ? error : new UnsoundCache(String(error)));
      store = diskStore(join(cache!, 'pages'), onRefused, true);
      memory = emptyMemory;
      remembered = undefined;
      unseen = undefined;
      return run();
    }
  };
  return {
    async run(changed) {
      unseen = changed && unseen && new Set([...unseen, ...changed]);
      const result = await (options.out === undefined ? runAnyway() : onTarget(runAnyway));
      return { ...result, sources: (paths) => readSources(listing.files, paths) };
    },
    async remember() {
      if (!memory || memory === remembered) return;
      memory = remembered = prune(memory, store);
      try {
        manifest?.write(memory);
      } catch (error) {
        onRefused(error);
      }
    },
  };
}

/** Removes from the store what no page needs any more, once as many were compiled as there are. */
function prune(memory: Memory, store: Store): Memory {
  const { pages, finished } = memory.tables();
  if (memory.compiled <= pages.size) return memory;
  const records = [...pages.values(), ...(finished?.pages.values() ?? [])];
  store.prune(new Set(records.map(({ key }) => key)));
  return { ...memory, compiled: 0 };
}

/** What keeps files from being read is reported together. */
function withFindings(listing: ContentListing, { findings }: Settings): ContentListing {
  return findings.length === 0 ? listing : { ...listing, findings: [...listing.findings, ...findings] };
}

async function findNativeParser(): Promise<void> {
  // The command line starts without the Markdown engine.
  const { chooseParser } = await import('../compiler/markdown/choose-parser.js');
  await chooseParser('', { parser: 'native' }).catch((error: unknown) => {
    throw new BuildFailure({ code: 'parser-missing' }, error);
  });
}

function look({ out, format = 'json' }: BuildOptions): StandingOutput | undefined {
  return out === undefined ? undefined : standingOutput(out, mainFiles[format]);
}

/** Builds of different outputs and options keep manifests of their own, also where the project is copied elsewhere. */
function manifestName({ content, project, out, format, rules, drafts, editUrl, parser }: BuildOptions): string {
  const paths = [content, out ?? ''].map((path) => relative(project, path));
  return digest(JSON.stringify([paths, format, rules, drafts, editUrl, parser]));
}
