import type { Finding } from './finding.js';
import type { RuleId } from './rules.js';

/** Whether a finding follows from others. */
type Follows = (one: Finding) => boolean;

/** Rules whose findings are the text of a page that is not what was meant: what others say of the same line follows. */
const misread = /^near-|^(?:bold-heading|front-matter-text)$/;
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

/** What may follow from what, one idea each; each looks at all findings once. */
const relations: readonly ((findings: readonly Finding[]) => Follows)[] = [
  fromMisreadText,
  fromLostHeadings,
  fromSwallowedText,
  fromBrokenMarks,
  fromPublishedIds,
  fromButtons,
  fromRenamedPages,
];

/** Leaves out what follows from another finding. */
export function withoutConsequences(findings: readonly Finding[]): readonly Finding[] {
  if (findings.some(({ rule }) => rule === 'list-syntax')) return findings.filter(({ rule }) => !ofLists.has(rule));
  if (findings.length < 2) return findings;
  const follows = relations.map((relate) => relate(findings));
  return findings.filter((one) => !follows.some((isConsequence) => isConsequence(one)));
}

/** Text that is not what was meant has no typography to mend; below a row of dashes, nor has the row above. */
function fromMisreadText(findings: readonly Finding[]): Follows {
  const near = findings.filter(({ rule }) => misread.test(rule));
  const lines = new Set([
    ...near.flatMap(linesOf),
    ...near.filter((one) => isRule(one) || isOf(one, 'near-heading', 'two-lines')).map(lineBefore),
  ]);
  const links = near.filter(({ rule }) => rule === 'near-link');
  // Front matter that does not begin on the first line: what nobody sees may be all that precedes it.
  const starts = new Set(findings.filter(({ rule }) => rule === 'front-matter-start').map(lineOf));
  const comments = new Set(
    findings.filter((one) => one.rule === 'front-matter-type' && one.data.expected === 'comment').map(lineOf),
  );
  return (one) =>
    (ofText.has(one.rule) && lines.has(lineOf(one))) ||
    (one.rule === 'link-address' && links.some((link) => isWithin(one, link))) ||
    (one.rule === 'invisible-character' && starts.has(lineOf(one))) ||
    (one.rule === 'front-matter-type' && one.data.found === undefined && comments.has(lineOf(one)));
}

/** A heading that is none has lost its section, and all links to it. */
function fromLostHeadings(findings: readonly Finding[]): Follows {
  const ids = new Set(findings.flatMap((one) => (isLostHeading(one) ? (idIn(one.data.found) ?? []) : [])));
  return (one) =>
    (one.rule === 'history-vanished' && ids.has(one.data.key.split('#')[1] ?? '')) ||
    (one.rule === 'internal-link' && ids.has(one.data.found.split('#')[1] ?? ''));
}

/** Code or a comment that nothing ends takes the sections below, and a line that underlines takes a section's text. */
function fromSwallowedText(findings: readonly Finding[]): Follows {
  const pages = new Set(findings.flatMap((one) => (swallowsRest(one) ? nameOf(one.path) : [])));
  const comments = new Set(findings.filter((one) => isOf(one, 'near-html', 'comment')).map(lineOf));
  const untitled = new Set(findings.filter(({ rule }) => rule === 'heading-id').map(lineOf));
  const underlines = (one: Finding) =>
    isOf(one, 'near-heading', 'underlined') || (isRule(one) && untitled.has(lineBefore(one)));
  const emptied = new Set(
    findings.flatMap((one) => (underlines(one) || isOf(one, 'near-html', 'comment') ? emptiedBy(one, findings) : [])),
  );
  return (one) => {
    if (one.rule === 'html-dropped') return comments.has(lineOf(one));
    if (one.rule !== 'history-vanished') return emptied.has(one);
    const [page, id = ''] = one.data.key.split('#');
    return id !== '' && pages.has(page!);
  };
}

/** A mark with a sign too few is met once more as what it was read as. */
function fromBrokenMarks(findings: readonly Finding[]): Follows {
  const labels = new Set(
    findings.flatMap((one) => (one.rule === 'near-reference' ? `${one.path} ${labelIn(one.data.expected)}:` : [])),
  );
  const unquoted = new Set(
    findings.filter((one) => isOf(one, 'near-link', 'quote') || isOf(one, 'near-html', 'tag')).map(lineOf),
  );
  const coded = new Set(
    findings.flatMap((one) =>
      one.rule === 'near-code' ? `${one.path} ${/^\[[^[\]]*\]:/.exec(one.data.found)?.[0]}` : [],
    ),
  );
  const hidden = new Set(findings.filter(({ rule }) => rule === 'invisible-character').map(lineOf));
  // The lines of a block of another tool may look like headings.
  const blocks = new Set(findings.filter((one) => isOf(one, 'dialect-tag', 'directive')).flatMap(linesOf));
  const forums = new Set(findings.filter((one) => isOf(one, 'dialect-tag', 'bbcode')).map(({ path }) => path));
  return (one) =>
    ((one.rule === 'link-text' || one.rule === 'link-address') &&
      forums.has(one.path) &&
      /(?:\[|%5B)\/?[a-z]|\]|%5D/i.test(one.data.found)) ||
    (one.rule === 'unused-definition' && labels.has(`${one.path} ${one.data.found}`)) ||
    (isOf(one, 'near-reference', 'note') &&
      coded.has(`${one.path} ${labelIn((one.data as { found: string }).found)}:`)) ||
    ((one.rule === 'heading-id' || one.rule === 'empty-section') && blocks.has(lineOf(one))) ||
    (one.rule === 'html-unbalanced' && unquoted.has(lineOf(one))) ||
    (isOf(one, 'link-address', 'disguised') && hidden.has(lineOf(one)));
}

/** A heading that lost its published id is told to take that one back, and nothing else. */
function fromPublishedIds(findings: readonly Finding[]): Follows {
  const lost = new Set(findings.filter(({ rule }) => rule === 'history-vanished').map(lineOf));
  const ofIds = new Set<RuleId>(['heading-id', 'section-id', 'near-id']);
  return (one) => ofIds.has(one.rule) && lost.has(lineOf(one));
}

/** A button with a slip in its address is no button of its audience either. */
function fromButtons(findings: readonly Finding[]): Follows {
  const meant = new Set(findings.flatMap((one) => (one.rule === 'button-target' ? (one.data.nearest ?? []) : [])));
  return (one) => one.rule === 'audience-button' && meant.has(one.data.expected.replace(/^default: /, ''));
}

/** A file with another name than its published page: with the old one, its questions, links and button are right. */
function fromRenamedPages(findings: readonly Finding[]): Follows {
  const pages = findings.flatMap((one): RenamedPage[] => {
    if (one.rule !== 'history-vanished' || !one.data.renamed || one.data.key.includes('#')) return [];
    return [{ path: one.path, from: one.data.key, to: one.data.renamed.key }];
  });
  return (one) => pages.some((page) => followsFromName(one, page));
}

/** A file that has another name than its published page. */
interface RenamedPage {
  readonly path: string;
  readonly from: string;
  readonly to: string;
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
  return isOf(one, 'near-code', 'unclosed') || isOf(one, 'near-html', 'comment');
}

/** Whether a heading is shown as text or as code. */
function isLostHeading(
  one: Finding,
): one is Finding & { readonly rule: 'near-heading' | 'bold-heading' | 'near-code' } {
  return one.rule === 'near-heading' || one.rule === 'bold-heading' || one.rule === 'near-code';
}

/** Whether a row of dashes lacks its bars: it may underline the row above, which then is a heading. */
function isRule(one: Finding): boolean {
  return isOf(one, 'near-table', 'delimiter');
}

/** The section without a text that stands right before a finding. */
function emptiedBy({ path, place }: Finding, findings: readonly Finding[]): Finding[] {
  const before = findings.filter(
    (one) => one.rule === 'empty-section' && one.path === path && one.place.line < place.line,
  );
  return before.sort((a, b) => a.place.line - b.place.line).slice(-1);
}

function lineOf({ path, place }: Finding): string {
  return `${path}:${place.line}`;
}

/** The lines of what spans several. */
function linesOf({ path, place }: Finding): string[] {
  const { line, endLine = line } = place;
  return Array.from({ length: Math.min(endLine - line, 9) + 1 }, (_, index) => `${path}:${line + index}`);
}

/** Whether a finding begins inside another on one line. */
function isWithin(one: Finding, { path, place: { line, column, endLine, endColumn = column } }: Finding): boolean {
  const isOnLine = one.path === path && one.place.line === line && endLine === line;
  return isOnLine && one.place.column >= column && one.place.column < endColumn;
}

function lineBefore({ path, place }: Finding): string {
  return `${path}:${place.line - 1}`;
}

/** What a rule tells apart, where it does. */
type KindOf<Id extends RuleId> = Extract<Finding, { readonly rule: Id }>['data'] extends infer Data
  ? Data extends { readonly kind: infer Kind }
    ? Kind
    : never
  : never;

function isOf<Id extends RuleId>(one: Finding, rule: Id, kind: KindOf<Id>): boolean {
  return one.rule === rule && (one.data as { readonly kind?: unknown }).kind === kind;
}

/** `[label]` at the end of a reference or definition. */
function labelIn(reference = ''): string | undefined {
  return /\[[^[\]]*\](?=:?$)/.exec(reference)?.[0];
}

function idIn(heading: string): string | undefined {
  return /\{#([^{}]+)\}$/.exec(heading)?.[1];
}
