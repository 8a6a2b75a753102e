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
  const pages = renamedPages(findings);
  const buttons = new Set(findings.flatMap((one) => (one.rule === 'button-target' ? (one.data.nearest ?? []) : [])));
  if (lost.size + near.length + hidden.size + buttons.size === 0) return findings;
  const nearLines = new Set([
    ...near.map(at),
    ...near.filter(isRule).map(({ path, place }) => `${path}:${place.line - 1}`),
  ]);
  const unquoted = new Set(
    near
      .filter(
        (one) =>
          (one.rule === 'near-link' && one.data.kind === 'quote') ||
          (one.rule === 'near-html' && one.data.kind === 'tag'),
      )
      .map(at),
  );
  const open = new Set(near.filter((one) => one.rule === 'near-html' && one.data.kind === 'comment').map(at));
  const labels = new Set(
    near.flatMap((one) => (one.rule === 'near-reference' ? `${one.path} ${labelIn(one.data.expected)}:` : [])),
  );
  const ids = new Set(near.flatMap((one) => (isLostHeading(one) ? (idIn(one.data.found) ?? []) : [])));
  const unclosed = new Set(near.flatMap((one) => (swallowsRest(one) ? nameOf(one.path) : [])));
  const untitled = new Set(findings.filter(({ rule }) => rule === 'heading-id').map(at));
  const swallows = (one: Finding) =>
    (one.rule === 'near-heading' && one.data.kind === 'underlined') ||
    (one.rule === 'near-html' && one.data.kind === 'comment') ||
    (isRule(one) && untitled.has(`${one.path}:${one.place.line - 1}`));
  const emptied = new Set(near.flatMap((one) => (swallows(one) ? emptiedBy(one, findings) : [])));
  return findings.filter((one) => {
    if (emptied.has(one)) return false;
    if ((one.rule === 'heading-id' || one.rule === 'section-id') && lost.has(at(one))) return false;
    if (one.rule === 'near-id' && lost.has(at(one))) return false;
    if (one.rule === 'audience-button' && buttons.has(one.data.expected.replace(/^default: /, ''))) return false;
    if (pages.some((page) => followsFromName(one, page))) return false;
    if (one.rule === 'history-vanished') {
      const [page, id = ''] = one.data.key.split('#');
      return !ids.has(id) && !(id !== '' && unclosed.has(page!));
    }
    if (one.rule === 'link-address') return one.data.kind !== 'disguised' || !hidden.has(at(one));
    if (one.rule === 'unused-definition') return !labels.has(`${one.path} ${one.data.found}`);
    if (one.rule === 'html-unbalanced') return !unquoted.has(at(one));
    if (one.rule === 'html-dropped') return !open.has(at(one));
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

/** A file that has another name than its published page. */
interface RenamedPage {
  readonly path: string;
  readonly from: string;
  readonly to: string;
}

function renamedPages(findings: readonly Finding[]): RenamedPage[] {
  return findings.flatMap((one) => {
    if (one.rule !== 'history-vanished' || !one.data.renamed || one.data.key.includes('#')) return [];
    return { path: one.path, from: one.data.key, to: one.data.renamed.key };
  });
}

/** Whether a file's name alone makes this finding: with the old one, its questions, links and button are right. */
function followsFromName(one: Finding, { path, from, to }: RenamedPage): boolean {
  switch (one.rule) {
    case 'history-vanished':
      return one.data.key.startsWith(`${from}#`) && one.data.renamed?.key === `${to}#${one.data.key.split('#')[1]}`;
    case 'audience-name':
      return one.path === path && one.data.found === from;
    case 'audience-button':
      return one.path === path;
    case 'button-target':
      return nameOf(one.data.found) === from;
    case 'internal-link':
      return nameOf(one.data.found.split('#')[0]!) === from;
    default:
      return false;
  }
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.md$/, '');
}

/** Whether code or a comment takes the rest of its page. */
function swallowsRest(one: Finding): boolean {
  return (
    (one.rule === 'near-code' && one.data.kind === 'unclosed') ||
    (one.rule === 'near-html' && one.data.kind === 'comment')
  );
}

/** Whether a heading is shown as text or as code. */
function isLostHeading(one: Finding): one is Finding & { readonly rule: 'near-heading' | 'near-code' } {
  return one.rule === 'near-heading' || one.rule === 'near-code';
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
