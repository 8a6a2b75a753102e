import { relative } from 'node:path';
import { readConfiguration, type ProjectConfiguration } from '../build/configuration/read-configuration.js';
import { BuildFailure } from '../build/failure.js';
import { installSatteri } from '../compiler/markdown/native/load.js';
import type { CommandContext } from './context.js';
import { CommandFailure } from './io.js';
import { defaultCache, defaultFolder } from './defaults.js';
import { systemReason } from './refusing.js';
import { given } from '../data/given.js';
import { sayOf, type Words } from './words.js';

/** What the user calls the folders. */
interface Names {
  readonly folder: string;
  readonly out?: string | undefined;
  readonly assets?: string | undefined;
  readonly cache?: string | undefined;
}

/** Runs `work`; a failure of the build becomes one of the command, in words. */
export async function explain<T>(
  names: Names,
  { io, say }: Pick<CommandContext, 'io' | 'say'>,
  work: () => T | Promise<T>,
): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof BuildFailure)) throw error;
    throw new CommandFailure(wordsFor(error, names, say, io.cwd), { cause: error });
  }
}

/** The settings of the project that the command runs in. */
export function readProject(context: Pick<CommandContext, 'io' | 'say'>): Promise<ProjectConfiguration> {
  return explain({ folder: '' }, context, () => readConfiguration(context.io.cwd));
}

/** @param cwd Where the user stands: files are named from there. */
export function wordsFor(
  { failure, cause }: BuildFailure,
  names: Names,
  say: Words,
  cwd: string,
): string | readonly string[] {
  const file = 'file' in failure ? relative(cwd, failure.file) : '';
  if (failure.code === 'configuration-wrong')
    return failure.problems.map((problem) => {
      const { line, column } = problem.place;
      return `${file}:${line}:${column}  ${sayOf(say.settingProblem, problem)}`;
    });
  const isMissing = (cause as NodeJS.ErrnoException | undefined)?.code === 'ENOENT';
  // Who names no folder may have none yet.
  if (failure.code === 'content-unreadable' && isMissing && names.folder === defaultFolder)
    return say.noContent(names.folder);
  const none = { folder: '', out: '', assets: '', cache: '', name: '' };
  const told = { ...none, ...given(names), ...failure, file, defaultCache, install: installSatteri };
  return say.failure[failure.code]({ ...told, reason: cause === undefined ? '' : systemReason(cause, say) });
}
