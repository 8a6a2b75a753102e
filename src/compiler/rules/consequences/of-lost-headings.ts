import type { Finding } from '../finding.js';
import { isOf, isRule, lineBefore, lineOf, nameOf } from './places.js';
import { byKey, isBy, onLine, type Follows, type Relation } from './relations.js';

/** A heading that is none, or whose text something takes. */
export const ofLostHeadings: readonly Relation[] = [
  // A heading that is shown as text or as code has lost its section, and all links to it.
  byKey(
    (one) =>
      (one.rule === 'near-heading' || one.rule === 'bold-heading' || one.rule === 'near-code') && idIn(one.data.found),
    (one) =>
      (one.rule === 'history-vanished' && one.data.key.split('#')[1]) ||
      (one.rule === 'internal-link' && one.data.found.split('#')[1]),
  ),
  // Code or a comment that nothing ends takes the sections below.
  byKey(
    (one) =>
      (isOf(one, 'near-code', 'unclosed') || isOf(one, 'near-code', 'end') || isComment(one)) && nameOf(one.path),
    (one) => one.rule === 'history-vanished' && one.data.key.includes('#') && one.data.key.split('#')[0],
  ),
  onLine(isComment, isBy('html-dropped')),
  ofEmptiedSections,
];

function idIn(heading: string): string | undefined {
  return /\{#([^{}]+)\}$/.exec(heading)?.[1];
}

function isComment(one: Finding): boolean {
  return isOf(one, 'near-html', 'comment');
}

/** A comment, or a line that underlines, takes the text of the section right before it. */
function ofEmptiedSections(findings: readonly Finding[]): Follows {
  const untitled = new Set(findings.filter(isBy('heading-id')).map(lineOf));
  const takesText = (one: Finding) =>
    isComment(one) || isOf(one, 'near-heading', 'underlined') || (isRule(one) && untitled.has(lineBefore(one)));
  const emptied = new Set(findings.filter(takesText).flatMap((one) => emptiedBy(one, findings)));
  return (one) => emptied.has(one);
}

/** The section without a text that stands right before a finding. */
function emptiedBy({ path, place }: Finding, findings: readonly Finding[]): Finding[] {
  const before = findings.filter(
    (one) => one.rule === 'empty-section' && one.path === path && one.place.line < place.line,
  );
  return before.sort((a, b) => a.place.line - b.place.line).slice(-1);
}
