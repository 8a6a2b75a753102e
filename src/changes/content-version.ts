import { compareVersions, isVersion, numbersOf } from '../data/versions.js';
import type { History } from '../data/model.js';
import { refuse } from '../data/refuse.js';
import type { Changes } from './diff.js';

/** How much of a version number a change asks for. */
export type Bump = 'major' | 'minor' | 'patch' | 'none';

/**
 * What a change of content means for those who link to it: an id that went is `major`, a new one `minor`,
 * other words `patch`.
 *
 * @example
 * import { faq } from 'datagouv-faq';
 * import { bumpOf, diff } from 'datagouv-faq/changes';
 * bumpOf(diff(faq, faq)); // 'none'
 */
export function bumpOf(changes: Changes): Bump {
  const { added, removed, moved, retitled, reworded, relinked, rearranged } = changes;
  if (removed.length + moved.length > 0) return 'major';
  if (added.length > 0) return 'minor';
  return retitled.length + reworded.length + relinked.length + rearranged.length > 0 ? 'patch' : 'none';
}

/**
 * The lowest version that a change allows; below 1.0.0 a major change asks for a minor bump. A prerelease counts as its
 * release.
 *
 * @throws TypeError for what is no version.
 * @example
 * import { bump } from 'datagouv-faq/changes';
 * bump('0.3.1', 'major'); // '0.4.0'
 */
export function bump(version: string, by: Bump): string {
  if (!isVersion(version)) refuse('version', 'a version such as 1.2.0', version);
  const [major, minor, patch] = numbersOf(version);
  if (by === 'none') return version;
  if (by === 'patch') return `${major}.${minor}.${patch + 1}`;
  return by === 'major' && major > 0 ? `${major + 1}.0.0` : `${major}.${minor + 1}.0`;
}

/** The lowest version that the newest edition in a ledger may carry, after the edition before it. */
export function requiredVersion(history: History): string {
  const entries = Object.values(history);
  const versions = [...new Set(entries.flatMap(({ first, changed }) => [first.version, changed.version]))].sort(
    compareVersions,
  );
  const newest = versions.at(-1) ?? '0.0.0';
  const previous = versions.at(-2) ?? '0.0.0';
  const latest = entries.filter(({ changed }) => changed.version === newest);
  if (latest.some(({ fate }) => fate)) return bump(previous, 'major');
  return bump(previous, latest.some(({ first }) => first.version === newest) ? 'minor' : 'patch');
}
