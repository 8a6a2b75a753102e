import { resolve } from 'node:path';
import { UnsoundCache } from '../build/failure.js';
import type { Build, BuildResult } from '../build/index.js';
import type { Shard } from '../build/options.js';
import { defaultSeverities, editorialRules } from '../compiler/rules/rules.js';
import { nearest } from '../data/nearest.js';
import type { CommandContext } from './context.js';
import { explain } from './explain.js';
import { given } from '../data/given.js';
import { CommandFailure, today, writeLine } from './io.js';
import { defaultCache, defaultFolder } from './defaults.js';
import type { BuildOptions, ContentOptions } from './options.js';
import { printDiagnostics } from './print-diagnostics.js';
import { createProgress } from './progress.js';
import { systemReason } from './refusing.js';
import type { Words } from './words.js';

/** A build, and what it shares with the rest of its command. */
export interface OpenBuild extends Build {
  /** Says that the cache cannot be used: the first time alone. */
  readonly onCacheRefused: (error: unknown) => void;
}

/** The build of a folder, with the options of the command line; what stops it is said in words. */
export async function openBuild(
  folder: string,
  options: ContentOptions &
    Partial<BuildOptions> & { readonly watch?: boolean; readonly today?: string; readonly shard?: Shard },
  context: CommandContext,
): Promise<OpenBuild> {
  const { io, language, say } = context;
  const { rule, drafts, editUrl, parser, out, assets, format, cache, watch, jobs, shard } = options;
  checkRules(rule, say);
  const cacheName = cache === true ? defaultCache : cache;
  const onCacheRefused = sayOnce(cacheName ?? defaultCache, context);
  const at = (path: string | undefined) => (path === undefined ? undefined : resolve(io.cwd, path));
  const explained = <T>(work: () => Promise<T>) => explain({ folder, out, assets, cache: cacheName }, context, work);
  const { createBuild } = await import('../build/create-build.js');
  const build = await explained(() =>
    createBuild({
      content: resolve(io.cwd, folder),
      project: io.cwd,
      rules: options.editorial ? { ...editorialRules, ...rule } : rule,
      language,
      drafts,
      today: options.today ?? today(io),
      parser,
      ...given({ editUrl, format, watch, jobs, shard }),
      ...given({ out: at(out), assets: at(assets), cache: at(cacheName) }),
      ...(folder !== defaultFolder && commandsFor(asArgument(folder))),
      onCacheRefused,
      onRestored: () => writeLine(io.stderr, say.restored(out!)),
      onFallback: (pages) => {
        if (options.report === 'human') writeLine(io.stderr, say.leftToRemark(pages));
      },
      onProgress: createProgress(io, say.progress),
    }),
  );
  return {
    run: (changed) => explained(() => build.run(changed)),
    remember: () => explained(() => build.remember()),
    onCacheRefused,
  };
}

/** Says why a cache is not used: the first time alone. */
function sayOnce(cache: string, { io, say }: CommandContext): (error: unknown) => void {
  let isSaid = false;
  return (error) => {
    if (isSaid) return;
    isSaid = true;
    const isUnsound = error instanceof UnsoundCache;
    writeLine(io.stderr, isUnsound ? say.unsoundCache(cache) : say.noCache(cache, systemReason(error, say)));
  };
}

export type BuiltOnce = BuildResult & Pick<OpenBuild, 'onCacheRefused'>;

/** Builds a folder once, and leaves what is known then to the next process. */
export async function buildOnce(...parameters: Parameters<typeof openBuild>): Promise<BuiltOnce> {
  const build = await openBuild(...parameters);
  const result = await build.run();
  await build.remember();
  return { ...result, onCacheRefused: build.onCacheRefused };
}

function checkRules(settings: ContentOptions['rule'], say: Words): void {
  const rules = ['*', ...Object.keys(defaultSeverities)];
  for (const [rule, severity] of Object.entries(settings))
    if (!rules.includes(rule))
      throw new CommandFailure(
        say.badValue('--rule', `${rule}=${severity}`, say.unknownRule(rule, nearest(rule, rules))),
      );
}

/** What the messages advise for a folder that the commands do not take by themselves. */
function commandsFor(folder: string) {
  return { recordCommand: `npx datagouv-faq record ${folder}`, fixCommand: `npx datagouv-faq fix ${folder}` };
}

/** A value as a shell takes it for one argument. */
function asArgument(value: string): string {
  return /^[\w./-]+$/.test(value) ? value : `"${value.replace(/["$`\\]/g, '\\$&')}"`;
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
  printDiagnostics({ folder, diagnostics, sources: result.sources, all }, report, context);
  if (status === 'failed') return writeLine(io.stderr, say.notWritten(out));
  if (report !== 'human') return;
  const pages = say.pages(pageCount);
  const line = status === 'unchanged' ? say.unchanged(pages, out) : say.written(pages, out);
  writeLine(io.stderr, ms === undefined ? line : `${line} (${ms} ms)`);
}
