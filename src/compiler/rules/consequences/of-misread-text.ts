import type { Finding } from '../finding.js';
import { isOf, isRule, isWithin, lineBefore, lineOf, linesOf, markedLines } from './places.js';
import { byKey, isBy, onLine, type Follows, type Relation } from './relations.js';

/** Rules whose findings are the text of a page that is not what was meant: what others say of the same line follows. */
const misread = /^near-|^(?:bold-heading|front-matter-text)$/;

const isOfText = isBy(
  'typography', 'question-mark', 'link-text', 'acronym', 'preferred-word', 'opening-sentence', 'heading-id', 'foreign-term',
); // prettier-ignore

/** Text that is not what was meant; a mark with a sign too few is met once more as what it was read as. */
export const ofMisreadText: readonly Relation[] = [
  // It has no typography to mend; below a row of dashes, nor has the row above.
  byKey(
    (one) =>
      misread.test(one.rule) && [
        ...linesOf(one),
        ...(isRule(one) || isOf(one, 'near-heading', 'two-lines') ? [lineBefore(one)] : []),
      ],
    (one) => isOfText(one) && lineOf(one),
  ),
  ofMisreadLinks,
  // Front matter that does not begin on the first line: what nobody sees may be all that precedes it.
  onLine(isBy('front-matter-start'), isBy('invisible-character')),
  // A value that YAML takes for a comment is missing, too.
  onLine(
    (one) => one.rule === 'front-matter-type' && one.data.expected === 'comment',
    (one) => one.rule === 'front-matter-type' && one.data.found === undefined,
  ),
  byKey(
    (one) => one.rule === 'near-reference' && `${one.path} ${labelIn(one.data.expected)}:`,
    (one) => one.rule === 'unused-definition' && `${one.path} ${one.data.found}`,
  ),
  byKey(
    (one) => one.rule === 'near-code' && `${one.path} ${/^\[[^[\]]*\]:/.exec(one.data.found)?.[0]}`,
    (one) => one.rule === 'near-reference' && one.data.kind === 'note' && `${one.path} ${labelIn(one.data.found)}:`,
  ),
  onLine((one) => isOf(one, 'near-link', 'quote') || isOf(one, 'near-html', 'tag'), isBy('html-unbalanced')),
  onLine(isBy('invisible-character'), (one) => isOf(one, 'link-address', 'disguised')),
  // The lines of a block of another tool may look like headings, and what it names like links.
  byKey(
    (one) => isOf(one, 'dialect-tag', 'directive') && markedLines(one),
    (one) => isBy('heading-id', 'empty-section')(one) && lineOf(one),
  ),
  byKey(markedLines, (one) => /^\w+:/.test(addressIn(one)) && lineOf(one)),
  byKey(markedLines, (one) => one.rule === 'internal-link' && one.data.found.startsWith('#cmnt') && lineOf(one)),
  byKey(
    (one) => isOf(one, 'dialect-tag', 'bbcode') && one.path,
    (one) => /(?:\[|%5B)\/?[a-z]|\]|%5D/i.test(addressIn(one)) && one.path,
  ),
];

/** A link that is not read as one holds no address to check. */
function ofMisreadLinks(findings: readonly Finding[]): Follows {
  const links = findings.filter(isBy('near-link', 'near-reference'));
  const isOfAddress = isBy('link-address', 'internal-link', 'link-private');
  return (one) => isOfAddress(one) && links.some((link) => isWithin(one, link));
}

/** `[label]` at the end of a reference or definition. */
function labelIn(reference = ''): string | undefined {
  return /\[[^[\]]*\](?=:?$)/.exec(reference)?.[0];
}

/** What a finding of a link is about; empty for another. */
function addressIn(one: Finding): string {
  return one.rule === 'link-text' || one.rule === 'link-address' ? one.data.found : '';
}
