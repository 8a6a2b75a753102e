import { BuildFailure } from '../build/failure.js';
import { installSatteri } from '../compiler/markdown/native/load.js';
import type { CommandContext } from './context.js';
import { CommandFailure } from './io.js';
import { defaultCache } from './defaults.js';
import { systemReason } from './system-reason.js';
import type { Words } from './words.js';

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
  { say }: Pick<CommandContext, 'say'>,
  work: () => T | Promise<T>,
): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof BuildFailure)) throw error;
    throw new CommandFailure(wordsFor(error, names, say), { cause: error });
  }
}

export function wordsFor(
  { failure, cause }: BuildFailure,
  { folder, out = '', assets = '', cache = '' }: Names,
  say: Words,
): string | readonly string[] {
  switch (failure.code) {
    case 'content-unreadable':
      return say.noFolder(folder, systemReason(cause, say));
    case 'content-empty':
      return say.noPages(folder);
    case 'package-unreadable':
      return say.unreadable(failure.file, systemReason(cause, say));
    case 'configuration-twice':
      return say.twoConfigurations(failure.file);
    case 'configuration-wrong':
      return failure.problems.map((problem) => {
        const { line, column } = problem.place;
        return `${failure.file}:${line}:${column}  ${say.settingProblem(problem)}`;
      });
    case 'parser-missing':
      return say.noNativeParser(installSatteri);
    case 'target-holds-content':
      return say.outHoldsContent(out);
    case 'target-foreign':
      return say.outNotOurs(out, failure.name);
    case 'assets-foreign':
      return say.assetsNotOurs(assets, failure.name);
    case 'assets-inside':
      return say.assetsInside(assets);
    case 'cache-inside':
      return say.cacheInside(cache, defaultCache);
    case 'assets-refused':
      return say.cannotWrite(assets, systemReason(cause, say));
    case 'lock-foreign':
      return say.lockNotOurs(failure.file);
    case 'target-refused':
      return say.cannotWrite(out, systemReason(cause, say));
    default:
      return failure satisfies never;
  }
}
