import type { Finding } from '../finding.js';
import type { RuleId } from '../rules.js';
import { lineOf, nameOf, type Follows } from './places.js';

/** A heading that lost its published id, or that of its original, is told to take that one back, and nothing else. */
export function fromPublishedIds(findings: readonly Finding[]): Follows {
  const isTold = (one: Finding) =>
    one.rule === 'history-vanished' || (one.rule === 'translation-original' && one.data.nearest !== undefined);
  const lost = new Set(findings.filter(isTold).map(lineOf));
  const ofIds = new Set<RuleId>(['heading-id', 'section-id', 'near-id']);
  return (one) => ofIds.has(one.rule) && lost.has(lineOf(one));
}

/** A translation that does not say its language has the name of its original. */
export function fromUnknownLanguages(findings: readonly Finding[]): Follows {
  const pages = new Set(
    findings.flatMap((one) => (one.rule === 'front-matter-type' && one.data.key === 'lang' ? one.path : [])),
  );
  return (one) => one.rule === 'duplicate-page' && (pages.has(one.path) || pages.has(one.data.other));
}

/** A button with a slip in its address is no button of its audience either. */
export function fromButtons(findings: readonly Finding[]): Follows {
  const meant = new Set(findings.flatMap((one) => (one.rule === 'button-target' ? (one.data.nearest ?? []) : [])));
  return (one) => one.rule === 'audience-button' && meant.has(one.data.expected.replace(/^default: /, ''));
}

/** A file with another name than its published page: with the old one, its questions, links and button are right. */
export function fromRenamedPages(findings: readonly Finding[]): Follows {
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
