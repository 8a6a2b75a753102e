import { nearest } from '../../data/nearest.js';
import { withoutConsequences } from './consequences/without-consequences.js';
import type { Finding } from './finding.js';
import type { Severity, Wording } from './define-rule.js';
import type { Language } from './language.js';
import { fixCommand } from './words/fix-command.js';
import { fileStart, type Place } from '../source/place.js';
import { alwaysErrors, rules, type RuleData, type RuleId } from './rules.js';

export type { Finding, Place };

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
  /** Documentation of the rule, in the editors' guide. */
  readonly url?: string;
}

/** Where the editors' guide explains a rule: one anchor per rule id. */
export const documentationUrl = 'https://github.com/datagouv/datagouv-faq/blob/main/content/README.md';

/** Where the rules are explained in each language. */
const documentation: Readonly<Record<Language, string>> = {
  fr: documentationUrl,
  en: 'https://github.com/datagouv/datagouv-faq/blob/main/docs/rules.md',
};

export type Report = <R extends RuleId>(rule: R, place: Place | undefined, data: RuleData[R]) => void;

/** How often one file is told of one rule: a page of five megabytes can break it a million times. */
const mostOfARule = 1000;

/** Collects findings of one file. */
export function createReport(path: string, into: Finding[]): Report {
  const counts = new Map<RuleId, number>();
  return (rule, place, data) => {
    const count = (counts.get(rule) ?? 0) + 1;
    counts.set(rule, count);
    if (count <= mostOfARule) into.push({ path, rule, place: place ?? fileStart, data } as Finding);
  };
}

/**
 * Severities by rule. `*` stands for every rule that is not named, except those that are off by default.
 * Rules whose findings leave a page without its content stay errors whatever is set.
 */
export type RuleSettings = Readonly<Partial<Record<RuleId | '*', Severity | 'warn' | 'off'>>>;

/**
 * Words findings and gives each its severity; ordered by path, line and column, with what the ledger has to record last.
 *
 * @param findings What `compilePage` and `linkPages` found.
 * @param settings Severity by rule. Default: each rule's own. An unknown rule or severity throws a `TypeError`.
 * @param language Language of the messages. Default: `fr`.
 * @param fix What mends files, for the messages. Default: `npx datagouv-faq fix content`.
 * @example
 * const draft = await compilePage({ path: 'index.md', value: '# Bonjour' });
 * toDiagnostics(draft.findings, { '*': 'warn' }, 'en');
 */
export function toDiagnostics(
  findings: readonly Finding[],
  settings: RuleSettings = {},
  language: Language = 'fr',
  fix = fixCommand,
): Diagnostic[] {
  checkSettings(settings);
  const told = findings.filter(({ rule }) => severityOf(rule, settings) !== 'off');
  return withoutConsequences(told)
    .map((finding) => toDiagnostic(finding, severityOf(finding.rule, settings) as Severity, language, fix))
    .sort(byPlace);
}

function toDiagnostic(finding: Finding, severity: Severity, language: Language, fix: string): Diagnostic {
  const { path, rule, place } = finding;
  const { line, column, endLine, endColumn } = place;
  const word = rules[rule][language] as (data: Finding['data'], fix: string) => Wording;
  const end = endLine !== undefined && endColumn !== undefined ? { endLine, endColumn } : {};
  const url = `${documentation[language]}#${rule}`;
  return { path, line, column, ...end, severity, rule, ...textsOf(finding.data, word(finding.data, fix)), url };
}

function severityOf(rule: RuleId, settings: RuleSettings): Severity | 'off' {
  if (alwaysErrors.has(rule)) return 'error';
  const own = rules[rule].severity as Severity | 'off';
  const set = settings[rule] ?? (own === 'off' ? own : (settings['*'] ?? own));
  return set === 'warn' ? 'warning' : set;
}

/** Whether a rule reports anything under these settings: a check that costs something need not be made otherwise. */
export function isOn(rule: RuleId, settings: RuleSettings = {}): boolean {
  return severityOf(rule, settings) !== 'off';
}

function checkSettings(settings: RuleSettings): void {
  const ids = Object.keys(rules);
  for (const [rule, severity] of Object.entries(settings)) {
    if (rule !== '*' && !ids.includes(rule)) {
      const near = nearest(rule, ids);
      throw new TypeError(`rules: no rule is named "${rule}"${near === undefined ? '' : `; did you mean "${near}"?`}`);
    }
    if (!['error', 'warn', 'warning', 'off'].includes(severity)) {
      throw new TypeError(`rules: "${rule}" is set to "${severity}"; expected "error", "warn" or "off"`);
    }
  }
}

/** What a diagnostic says: the words of its rule, before what the finding itself has. */
function textsOf(data: Finding['data'], wording: Wording): Pick<Diagnostic, keyof Wording> {
  const texts: Readonly<Record<string, unknown>> = { ...data, ...wording };
  const parts = ['message', 'found', 'expected', 'nearest', 'note'].filter((part) => typeof texts[part] === 'string');
  return Object.fromEntries(parts.map((part) => [part, texts[part]])) as never;
}

/** What the ledger has to record comes last: it follows from all the rest. */
function byPlace(a: Diagnostic, b: Diagnostic): number {
  const rank = ({ rule }: Diagnostic) => Number(rule === 'history-unrecorded');
  return (
    rank(a) - rank(b) || (a.path < b.path ? -1 : a.path > b.path ? 1 : 0) || a.line - b.line || a.column - b.column
  );
}
