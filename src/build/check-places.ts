import { onTarget } from './failure.js';
import { checkAssets, checkCache, checkTarget } from './folder/check-target.js';
import { realPathOf } from './folder/real-path.js';
import { recoverFolder } from './folder/swap-folder.js';
import type { BuildOptions } from './options.js';

/**
 * Refuses folders in which a build would destroy or mingle with what is not its own. An output that a kill left beside
 * its place is put back first.
 *
 * @returns The cache, if it can be reached: it costs time alone, so the work is done without one that cannot.
 * @throws BuildFailure
 */
export async function checkPlaces(
  { content, out, assets, cache, onRestored }: BuildOptions,
  onCacheRefused: (error: unknown) => void,
): Promise<string | undefined> {
  if (out !== undefined) {
    await onTarget(async () => {
      if (await recoverFolder(out)) onRestored?.();
      checkTarget(out, content);
    });
  }
  const folders = out === undefined ? [content] : [content, out];
  if (assets !== undefined) await onTarget(() => checkAssets(assets, folders), 'assets-refused');
  if (cache === undefined) return undefined;
  try {
    realPathOf(cache);
  } catch (error) {
    onCacheRefused(error);
    return undefined;
  }
  checkCache(cache, content, out);
  return cache;
}
