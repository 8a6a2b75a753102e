import type { RuleData, RuleId, Severity } from './rules.js';
import { defaultSeverities } from './rules.js';
import { messages, type Language } from './messages.js';

/** A range of the source; lines and columns are 1-based. */
export interface Place {
  readonly line: number;
  readonly column: number;
  readonly endLine?: number | undefined;
  readonly endColumn?: number | undefined;
}

/** One problem, at its place in the source. */
export interface Diagnostic {
  readonly path: string;
  readonly line: number;
  readonly column: number;
  readonly endLine?: number;
  readonly endColumn?: number;
  readonly severity: Severity;
  readonly rule: RuleId;
  readonly message: string;
  readonly found?: string;
  readonly expected?: string;
  /** The valid value closest to what was found. */
  readonly nearest?: string;
  readonly note?: string;
  /** Documentation of the rule. */
  readonly url?: string;
}

/** What a rule found, before wording and severity are known. Plain data: it can be cached. */
export type Finding = {
  [R in RuleId]: { readonly path: string; readonly rule: R; readonly place: Place; readonly data: RuleData[R] };
}[RuleId];

export type Report = <R extends RuleId>(rule: R, place: Place | undefined, data: RuleData[R]) => void;

/** Collects findings of one file. */
export function createReport(path: string, into: Finding[]): Report {
  return (rule, place, data) => {
    into.push({ path, rule, place: place ?? { line: 1, column: 1 }, data } as Finding);
  };
}

/** Severities by rule; `*` stands for every rule that is not named. */
export type RuleSettings = Readonly<Partial<Record<RuleId | '*', Severity | 'warn' | 'off'>>>;

/** Words the findings and gives each its severity; ordered by path, line and column. */
export function toDiagnostics(
  findings: readonly Finding[],
  settings: RuleSettings = {},
  language: Language = 'fr',
): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  for (const finding of findings) {
    const severity = severityOf(finding.rule, settings);
    if (severity === 'off') continue;
    const { line, column, endLine, endColumn } = finding.place;
    const word = messages[language][finding.rule] as (data: Finding['data']) => Wording;
    diagnostics.push({
      path: finding.path,
      line,
      column,
      ...(endLine !== undefined && endColumn !== undefined && { endLine, endColumn }),
      severity,
      rule: finding.rule,
      ...definedOnly(word(finding.data)),
    });
  }
  return diagnostics.sort(byPlace);
}

/** What `messages` gives for one finding. */
export interface Wording {
  readonly message: string;
  readonly found?: string | undefined;
  readonly expected?: string | undefined;
  readonly nearest?: string | undefined;
  readonly note?: string | undefined;
}

function severityOf(rule: RuleId, settings: RuleSettings): Severity | 'off' {
  const set = settings[rule] ?? settings['*'] ?? defaultSeverities[rule];
  return set === 'warn' ? 'warning' : set;
}

function definedOnly(wording: Wording): { message: string } & { [K in keyof Wording]?: string } {
  return Object.fromEntries(Object.entries(wording).filter(([, value]) => value !== undefined)) as never;
}

function byPlace(a: Diagnostic, b: Diagnostic): number {
  return (
    (a.path < b.path ? -1 : a.path > b.path ? 1 : 0) || a.line - b.line || a.column - b.column
  );
}
