import type { Bump } from '../src/changes/index.js';

/**
 * What a change of the published declarations means for those who compile against them: a line or an exported name that
 * went may break them, a new one alone does not. Imports, and lines that stand in another file now, mean nothing.
 *
 * @param diff Output of `git diff --unified=0` over the report of the declarations.
 */
export function bumpOfDeclarations(diff: string): Bump {
  const changed = (sign: string) =>
    diff
      .split('\n')
      .filter((line) => line.startsWith(sign) && !/^(?:---|\+\+\+)/.test(line))
      .flatMap((line) => promises(line.slice(1)));
  const [gone, added] = [changed('-'), changed('+')];
  if (without(gone, added).length > 0) return 'major';
  return without(added, gone).length > 0 ? 'minor' : 'none';
}

/** What a line of a declaration promises. Names of one or two letters are those that the bundler gives to its parts. */
function promises(line: string): readonly string[] {
  if (line.startsWith('import ')) return [];
  if (!/^export (?:type )?\{/.test(line)) return [line.trim()].filter((text) => text !== '');
  const names = /\{(.*)\}/.exec(line)?.[1]?.match(/\b[\w$]{3,}\b/g) ?? [];
  return names.map((name) => `export ${name}`);
}

/** Of `lines` those that `others` lacks, each as often as it is lacking. */
function without(lines: readonly string[], others: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const line of others) left.set(line, (left.get(line) ?? 0) + 1);
  return lines.filter((line) => {
    const count = left.get(line) ?? 0;
    left.set(line, count - 1);
    return count <= 0;
  });
}
