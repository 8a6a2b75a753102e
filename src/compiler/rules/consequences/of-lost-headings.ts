import type { Finding } from '../finding.js';
import { isOf, isRule, lineBefore, lineOf, nameOf, type Follows } from './places.js';

/** A heading that is none has lost its section, and all links to it. */
export function fromLostHeadings(findings: readonly Finding[]): Follows {
  const ids = new Set(findings.flatMap((one) => (isLostHeading(one) ? (idIn(one.data.found) ?? []) : [])));
  return (one) =>
    (one.rule === 'history-vanished' && ids.has(one.data.key.split('#')[1] ?? '')) ||
    (one.rule === 'internal-link' && ids.has(one.data.found.split('#')[1] ?? ''));
}

/** Code or a comment that nothing ends takes the sections below, and a line that underlines takes a section's text. */
export function fromSwallowedText(findings: readonly Finding[]): Follows {
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

/** Whether code or a comment takes the rest of its page. */
function swallowsRest(one: Finding): boolean {
  return isOf(one, 'near-code', 'unclosed') || isOf(one, 'near-code', 'end') || isOf(one, 'near-html', 'comment');
}

/** Whether a heading is shown as text or as code. */
function isLostHeading(
  one: Finding,
): one is Finding & { readonly rule: 'near-heading' | 'bold-heading' | 'near-code' } {
  return one.rule === 'near-heading' || one.rule === 'bold-heading' || one.rule === 'near-code';
}

/** The section without a text that stands right before a finding. */
function emptiedBy({ path, place }: Finding, findings: readonly Finding[]): Finding[] {
  const before = findings.filter(
    (one) => one.rule === 'empty-section' && one.path === path && one.place.line < place.line,
  );
  return before.sort((a, b) => a.place.line - b.place.line).slice(-1);
}

function idIn(heading: string): string | undefined {
  return /\{#([^{}]+)\}$/.exec(heading)?.[1];
}
