import { nearest } from '../../data/nearest.js';
import type { Severity, Wording } from './define-rule.js';
import type { Language } from './language.js';
import { fileStart, type Place } from '../source/place.js';
import { alwaysErrors, rules, type RuleData, type RuleId } from './rules.js';

export type { Place };

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

/** What a rule found, before wording and severity are known. Plain data: it can be cached. */
export type Finding = {
  [R in RuleId]: { readonly path: string; readonly rule: R; readonly place: Place; readonly data: RuleData[R] };
}[RuleId];

export type Report = <R extends RuleId>(rule: R, place: Place | undefined, data: RuleData[R]) => void;

/** Collects findings of one file. */
export function createReport(path: string, into: Finding[]): Report {
  return (rule, place, data) => {
    into.push({ path, rule, place: place ?? fileStart, data } as Finding);
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
 * @example
 * const draft = await compilePage({ path: 'index.md', value: '# Bonjour' });
 * toDiagnostics(draft.findings, { '*': 'warn' }, 'en');
 */
export function toDiagnostics(
  findings: readonly Finding[],
  settings: RuleSettings = {},
  language: Language = 'fr',
): Diagnostic[] {
  checkSettings(settings);
  return withoutConsequences(findings)
    .flatMap((finding) => toDiagnostic(finding, settings, language))
    .sort(byPlace);
}

/** Rules whose findings are the text of a page that is not what was meant: what others say of the same line follows. */
const misread = /^near-/;
const ofText = new Set<RuleId>([
  'typography',
  'question-mark',
  'link-text',
  'acronym',
  'preferred-word',
  'opening-sentence',
  'heading-id',
  'html-unbalanced',
]);

/**
 * Leaves out what follows from another finding. A heading that lost its published id is told to take that one back; one
 * that is no heading has lost its section, and all links to it.
 */
function withoutConsequences(findings: readonly Finding[]): readonly Finding[] {
  const at = ({ path, place }: Finding) => `${path}:${place.line}`;
  const lost = new Set(findings.filter(({ rule }) => rule === 'history-vanished').map(at));
  const near = findings.filter(({ rule }) => misread.test(rule));
  const hidden = new Set(findings.filter(({ rule }) => rule === 'invisible-character').map(at));
  if (lost.size + near.length + hidden.size === 0) return findings;
  const nearLines = new Set(near.map(at));
  const labels = new Set(
    near.flatMap((one) => (one.rule === 'near-reference' ? `${one.path} ${labelIn(one.data.expected)}:` : [])),
  );
  const ids = new Set(near.flatMap((one) => (one.rule === 'near-heading' ? (idIn(one.data.found) ?? []) : [])));
  return findings.filter((one) => {
    if ((one.rule === 'heading-id' || one.rule === 'section-id') && lost.has(at(one))) return false;
    if (one.rule === 'history-vanished') return !ids.has(one.data.key.split('#')[1] ?? '');
    if (one.rule === 'link-address') return one.data.kind !== 'disguised' || !hidden.has(at(one));
    if (one.rule === 'unused-definition') return !labels.has(`${one.path} ${one.data.found}`);
    if (one.rule === 'internal-link') return !ids.has(one.data.found.split('#')[1] ?? '');
    return !ofText.has(one.rule) || !nearLines.has(at(one));
  });
}

/** `[label]` at the end of a reference or definition. */
function labelIn(reference = ''): string | undefined {
  return /\[[^[\]]*\](?=:?$)/.exec(reference)?.[0];
}

function idIn(heading: string): string | undefined {
  return /\{#([^{}]+)\}$/.exec(heading)?.[1];
}

function toDiagnostic(finding: Finding, settings: RuleSettings, language: Language): Diagnostic[] {
  const { path, rule, place } = finding;
  const severity = severityOf(rule, settings);
  if (severity === 'off') return [];
  const { line, column, endLine, endColumn } = place;
  const word = rules[rule][language] as (data: Finding['data']) => Wording;
  const end = endLine !== undefined && endColumn !== undefined ? { endLine, endColumn } : {};
  const url = `${documentation[language]}#${rule}`;
  return [{ path, line, column, ...end, severity, rule, ...definedOnly(word(finding.data)), url }];
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

function definedOnly(wording: Wording): { message: string } & { [K in keyof Wording]?: string } {
  return Object.fromEntries(Object.entries(wording).filter(([, value]) => value !== undefined)) as never;
}

/** What the ledger has to record comes last: it follows from all the rest. */
function byPlace(a: Diagnostic, b: Diagnostic): number {
  const rank = ({ rule }: Diagnostic) => Number(rule === 'history-unrecorded');
  return (
    rank(a) - rank(b) || (a.path < b.path ? -1 : a.path > b.path ? 1 : 0) || a.line - b.line || a.column - b.column
  );
}
