import type { Finding } from '../finding.js';
import type { RuleId } from '../rules.js';
import { isOf, isRule, isWithin, lineBefore, lineOf, linesOf, markedLines, type Follows } from './places.js';

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

/** Rules of addresses: one that is cut in two is no other. */
const ofAddress = new Set<RuleId>(['link-address', 'internal-link', 'link-private']);

/** Text that is not what was meant has no typography to mend; below a row of dashes, nor has the row above. */
export function fromMisreadText(findings: readonly Finding[]): Follows {
  const near = findings.filter(({ rule }) => misread.test(rule));
  const lines = new Set([
    ...near.flatMap(linesOf),
    ...near.filter((one) => isRule(one) || isOf(one, 'near-heading', 'two-lines')).map(lineBefore),
  ]);
  const links = near.filter(({ rule }) => rule === 'near-link' || rule === 'near-reference');
  // Front matter that does not begin on the first line: what nobody sees may be all that precedes it.
  const starts = new Set(findings.filter(({ rule }) => rule === 'front-matter-start').map(lineOf));
  const comments = new Set(
    findings.filter((one) => one.rule === 'front-matter-type' && one.data.expected === 'comment').map(lineOf),
  );
  return (one) =>
    (ofText.has(one.rule) && lines.has(lineOf(one))) ||
    (ofAddress.has(one.rule) && links.some((link) => isWithin(one, link))) ||
    (one.rule === 'invisible-character' && starts.has(lineOf(one))) ||
    (one.rule === 'front-matter-type' && one.data.found === undefined && comments.has(lineOf(one)));
}

/** A mark with a sign too few is met once more as what it was read as. */
export function fromBrokenMarks(findings: readonly Finding[]): Follows {
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
  // The lines of a block of another tool may look like headings, and its addresses like links.
  const blocks = new Set(findings.filter((one) => isOf(one, 'dialect-tag', 'directive')).flatMap(markedLines));
  const marked = new Set(findings.flatMap(markedLines));
  const forums = new Set(findings.filter((one) => isOf(one, 'dialect-tag', 'bbcode')).map(({ path }) => path));
  return (one) =>
    ((one.rule === 'link-text' || one.rule === 'link-address') &&
      forums.has(one.path) &&
      /(?:\[|%5B)\/?[a-z]|\]|%5D/i.test(one.data.found)) ||
    ((one.rule === 'link-text' || one.rule === 'link-address') &&
      /^\w+:/.test(one.data.found) &&
      marked.has(lineOf(one))) ||
    (one.rule === 'internal-link' && one.data.found.startsWith('#cmnt') && marked.has(lineOf(one))) ||
    (one.rule === 'unused-definition' && labels.has(`${one.path} ${one.data.found}`)) ||
    (isOf(one, 'near-reference', 'note') &&
      coded.has(`${one.path} ${labelIn((one.data as { found: string }).found)}:`)) ||
    ((one.rule === 'heading-id' || one.rule === 'empty-section') && blocks.has(lineOf(one))) ||
    (one.rule === 'html-unbalanced' && unquoted.has(lineOf(one))) ||
    (isOf(one, 'link-address', 'disguised') && hidden.has(lineOf(one)));
}

/** `[label]` at the end of a reference or definition. */
function labelIn(reference = ''): string | undefined {
  return /\[[^[\]]*\](?=:?$)/.exec(reference)?.[0];
}
