import type { Finding } from './finding.js';
import type { RuleId } from './rules.js';

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
  'foreign-term',
]);

/** Rules that hold pages against lists, or against what pages were with them: a list that cannot be read knows nothing. */
const ofLists = new Set<RuleId>([
  'foreign-term',
  'acronym',
  'preferred-word',
  'link-allowed',
  'translation-stale',
  'history-unrecorded',
]);

/**
 * Leaves out what follows from another finding. A heading that lost its published id is told to take that one back; one
 * that is no heading has lost its section, and all links to it.
 */
export function withoutConsequences(findings: readonly Finding[]): readonly Finding[] {
  const at = ({ path, place }: Finding) => `${path}:${place.line}`;
  if (findings.some(({ rule }) => rule === 'list-syntax')) return findings.filter(({ rule }) => !ofLists.has(rule));
  const lost = new Set(findings.filter(({ rule }) => rule === 'history-vanished').map(at));
  const near = findings.filter(({ rule }) => misread.test(rule));
  const hidden = new Set(findings.filter(({ rule }) => rule === 'invisible-character').map(at));
  if (lost.size + near.length + hidden.size === 0) return findings;
  const nearLines = new Set([
    ...near.map(at),
    ...near.filter(isRule).map(({ path, place }) => `${path}:${place.line - 1}`),
  ]);
  const unquoted = new Set(near.filter((one) => one.rule === 'near-link' && one.data.kind === 'quote').map(at));
  const labels = new Set(
    near.flatMap((one) => (one.rule === 'near-reference' ? `${one.path} ${labelIn(one.data.expected)}:` : [])),
  );
  const ids = new Set(near.flatMap((one) => (one.rule === 'near-heading' ? (idIn(one.data.found) ?? []) : [])));
  const untitled = new Set(findings.filter(({ rule }) => rule === 'heading-id').map(at));
  const swallows = (one: Finding) =>
    (one.rule === 'near-heading' && one.data.kind === 'underlined') ||
    (isRule(one) && untitled.has(`${one.path}:${one.place.line - 1}`));
  const emptied = new Set(near.flatMap((one) => (swallows(one) ? emptiedBy(one, findings) : [])));
  return findings.filter((one) => {
    if (emptied.has(one)) return false;
    if ((one.rule === 'heading-id' || one.rule === 'section-id') && lost.has(at(one))) return false;
    if (one.rule === 'history-vanished') return !ids.has(one.data.key.split('#')[1] ?? '');
    if (one.rule === 'link-address') return one.data.kind !== 'disguised' || !hidden.has(at(one));
    if (one.rule === 'unused-definition') return !labels.has(`${one.path} ${one.data.found}`);
    if (one.rule === 'html-unbalanced') return !unquoted.has(at(one));
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

/** Whether a row of dashes lacks its bars: it may underline the row above, which then is a heading. */
function isRule(one: Finding): boolean {
  return one.rule === 'near-table' && one.data.kind === 'delimiter';
}

/** The section without a text that stands right before a finding. */
function emptiedBy({ path, place }: Finding, findings: readonly Finding[]): Finding[] {
  const before = findings.filter(
    (one) => one.rule === 'empty-section' && one.path === path && one.place.line < place.line,
  );
  return before.sort((a, b) => a.place.line - b.place.line).slice(-1);
}
