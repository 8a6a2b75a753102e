import { writtenPath } from '../../data/written-path.js';
import { createReport, type Finding } from '../rules/diagnostic.js';
import type { AliasProblem } from '../rules/page-alias.js';
import type { FrontMatter } from '../front-matter/schema.js';
import { publicPath, resolvePath } from './paths.js';
import type { PageSummary } from './page-summary.js';

/** The public paths that a page had; those that are none are left out. */
export function aliasesOf({ aliases = [] }: FrontMatter, path: string): string[] {
  const paths = aliases.flatMap(({ written }) => {
    const alias = toAlias(written, path);
    return 'problem' in alias || alias.path === publicPath(path) ? [] : [alias.path];
  });
  return [...new Set(paths)];
}

/** Reports former addresses that cannot lead to their page: no paths of this site, or those of another page. */
export function reportAliases(
  summaries: readonly PageSummary[],
  find: (publicPath: string) => PageSummary | undefined,
  findings: Finding[],
): void {
  const taken = new Map<string, string>();
  for (const { path, frontMatter } of summaries) {
    for (const { written, place } of frontMatter.aliases ?? []) {
      const report = (kind: AliasProblem, other?: string) =>
        createReport(path, findings)('page-alias', place, { kind, found: written, other });
      const alias = toAlias(written, path);
      if ('problem' in alias) {
        report(alias.problem);
        continue;
      }
      const standing = find(alias.path)?.path;
      const other = taken.get(alias.path);
      taken.set(alias.path, other ?? path);
      if (standing !== undefined && standing !== path) report('page', standing);
      else if (standing === undefined && other !== undefined && other !== path) report('twice', other);
    }
  }
}

function toAlias(written: string, path: string): { readonly path: string } | { readonly problem: AliasProblem } {
  if (/^(?:[a-z][a-z0-9+.-]*:|\/\/|\\)/i.test(written)) return { problem: 'host' };
  if (/[?#]/.test(written)) return { problem: 'part' };
  const resolved = resolvePath(path, written);
  if (resolved === undefined) return { problem: 'outside' };
  const alias = writtenPath(resolved);
  // An encoded sign would part the path from what follows it.
  return /[?#\p{Cc}]/u.test(alias) ? { problem: 'part' } : { path: alias };
}
