import { join, resolve } from 'node:path';
import type { Diagnostic, RuleSettings } from '../compiler/rules/diagnostic.js';
import type { Language } from '../compiler/rules/language.js';
import { formatDiagnostics } from '../compiler/rules/print/format.js';
import { given } from '../data/given.js';
import type { Faq } from '../data/model.js';
import { refuse } from '../data/refuse.js';
import { watchFolder } from './content/watch-folder.js';
import { createBuild, type BuildResult } from './create-build.js';
import { isPath } from './folder/real-path.js';
import type { OutputFormat } from './outputs/main-files.js';

/** What `build` does; paths are relative to `cwd`. */
export interface ProjectOptions {
  /** Folder of the Markdown files. */
  readonly content: string;
  /** Folder to write; it is replaced as a whole. Default: nothing is written, the content is checked. */
  readonly out?: string;
  /**
   * Folder to which the images and documents that pages name are copied, at their paths in the content: `public`. It may
   * hold other files. Default: they are not copied.
   */
  readonly assets?: string;
  /** `modules` with their types, one `faq.json`, or a file per page. Default: `modules`. */
  readonly format?: OutputFormat;
  /** Severity by rule; `'*'` for all others. Default: each rule's own. */
  readonly rules?: RuleSettings;
  /** Language of the diagnostics. Default: `fr`. */
  readonly language?: Language;
  /** Whether pages with `draft: true` take part. Default: `false`. */
  readonly drafts?: boolean;
  /** Address of the content folder on a code host, for each section's `source.editUrl`. Default: none. */
  readonly editUrl?: string;
  /** Folder that keeps results for the next process. Default: they are kept in memory. */
  readonly cache?: string;
  /** Whether it is built again at every save, until `close()`. Default: `false`. */
  readonly watch?: boolean;
  /** Called after each build of a watched folder but the first, with its result, or with what kept it from running. */
  readonly onBuild?: (result: ProjectResult | Error) => void;
  /** Default: the process's own. */
  readonly cwd?: string;
}

/** How a build ended. */
export interface ProjectResult {
  /**
   * `failed`: the content has errors, and nothing was written; `unchanged`: the output is what it should be already;
   * `checked`: there is no `out` to write.
   */
  readonly status: BuildResult['status'] | 'checked';
  /** How many pages are published. */
  readonly pageCount: number;
  readonly diagnostics: readonly Diagnostic[];
  /** Prints diagnostics for people, with the line at fault and how to mend it. Default: all. */
  readonly format: (diagnostics?: readonly Diagnostic[]) => string;
  /** The whole content; `undefined` when it has errors. */
  readonly load: () => Promise<Faq | undefined>;
}

/** A build that has run once, and runs on where it watches. */
export interface ProjectBuild {
  /** How the first run ended. */
  readonly result: ProjectResult;
  /** Stops watching. */
  readonly close: () => void;
}

/**
 * Compiles a project's own Markdown, as the command `datagouv-faq build` does, and, with `watch`, again at every save.
 *
 * @throws {BuildFailure} When something stops the first run that is no fault of a page: no such folder, no page in it,
 *   an output folder that holds what no build wrote. Faults of pages are diagnostics.
 * @throws {TypeError} For a folder that is no path.
 *
 * @example
 * import { build } from 'datagouv-faq/build';
 *
 * const { result } = await build({ content: 'content', out: 'src/faq' });
 * if (result.status === 'failed') throw new Error(result.format());
 */
export async function build(options: ProjectOptions): Promise<ProjectBuild> {
  const { cwd = process.cwd(), content, out, assets, cache, watch = false, onBuild, ...settings } = options;
  // Configurations are JavaScript, where a flag such as `cache: true` is not underlined.
  for (const [name, path] of Object.entries({ content, ...given({ cwd, out, assets, cache }) }))
    if (typeof path !== 'string' || !isPath(path)) refuse(name, 'the path of a folder', path);
  const folder = resolve(cwd, content);
  const at = (path: string | undefined) => (path === undefined ? undefined : resolve(cwd, path));
  const opened = await createBuild({
    format: 'modules',
    ...given(settings),
    ...given({ out: at(out), assets: at(assets), cache: at(cache) }),
    content: folder,
    project: cwd,
    watch,
  });
  const run = async (changed?: ReadonlySet<string>) => {
    const result = toResult(await opened.run(changed), options);
    await opened.remember();
    return result;
  };
  const result = await run();
  if (!watch) return { result, close: () => {} };
  const { batches, close } = watchFolder(folder, { others: [join(cwd, 'package.json')], except: at(out) });
  const follow = async () => {
    for await (const changed of batches) onBuild?.(await run(changed).catch(toError));
  };
  void follow();
  return { result, close };
}

function toError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}

function toResult(
  { status, pageCount, diagnostics, sources, load }: BuildResult,
  { out, language = 'fr' }: ProjectOptions,
): ProjectResult {
  return {
    status: out === undefined && status !== 'failed' ? 'checked' : status,
    pageCount,
    diagnostics,
    format: (some = diagnostics) => formatDiagnostics(some, { files: sources(some.map(({ path }) => path)), language }),
    async load() {
      return status === 'failed' ? undefined : (await load()).faq;
    },
  };
}

export { BuildFailure, type Failure } from './failure.js';
export type { OutputFormat } from './outputs/main-files.js';
export type { Diagnostic, RuleSettings } from '../compiler/rules/diagnostic.js';
