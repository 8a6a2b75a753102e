import type { Bump } from '../src/changes/index.js';

/**
 * What a change of the published declarations means for those who compile against them: a line that went or reads
 * otherwise may break them, a new line alone does not.
 *
 * @param diff Output of `git diff --unified=0` over the report of the declarations.
 */
export function bumpOfDeclarations(diff: string): Bump {
  const lines = diff.split('\n').filter((line) => !/^(?:---|\+\+\+)/.test(line));
  if (lines.some((line) => line.startsWith('-'))) return 'major';
  return lines.some((line) => line.startsWith('+')) ? 'minor' : 'none';
}
