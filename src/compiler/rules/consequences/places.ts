import type { Finding } from '../finding.js';
import type { RuleId } from '../rules.js';

/** The page and line of a finding. */
export function lineOf({ path, place }: Finding): string {
  return `${path}:${place.line}`;
}

export function lineBefore({ path, place }: Finding): string {
  return `${path}:${place.line - 1}`;
}

/** The lines of what spans several. */
export function linesOf({ path, place }: Finding): string[] {
  const { line, endLine = line } = place;
  return Array.from({ length: Math.min(endLine - line, 9) + 1 }, (_, index) => `${path}:${line + index}`);
}

/** The lines on which the marks of another tool stand, of which the first is told. */
export function markedLines(one: Finding): string[] {
  return one.rule === 'dialect-tag' ? one.data.lines.map((line) => `${one.path}:${line}`) : [];
}

/** Whether a finding begins inside another on one line. */
export function isWithin(
  one: Finding,
  { path, place: { line, column, endLine, endColumn = column } }: Finding,
): boolean {
  const isOnLine = one.path === path && one.place.line === line && endLine === line;
  return isOnLine && one.place.column >= column && one.place.column < endColumn;
}

/** The name of a page's file. */
export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.md$/, '');
}

/** What a rule tells apart, where it does. */
type KindOf<Id extends RuleId> = Extract<Finding, { readonly rule: Id }>['data'] extends infer Data
  ? Data extends { readonly kind: infer Kind }
    ? Kind
    : never
  : never;

/** Whether a finding is of a rule and of one of its kinds. */
export function isOf<Id extends RuleId>(one: Finding, rule: Id, kind: KindOf<Id>): boolean {
  return one.rule === rule && (one.data as { readonly kind?: unknown }).kind === kind;
}

/** Whether a row of dashes lacks its bars: it may underline the row above, which then is a heading. */
export function isRule(one: Finding): boolean {
  return isOf(one, 'near-table', 'delimiter');
}
