import type { Finding } from '../finding.js';
import type { RuleId } from '../rules.js';
import { fromLostHeadings, fromSwallowedText } from './of-lost-headings.js';
import { fromBrokenMarks, fromMisreadText } from './of-misread-text.js';
import { fromButtons, fromPublishedIds, fromRenamedPages, fromUnknownLanguages } from './of-names.js';
import type { Follows } from './places.js';

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
  fromUnknownLanguages,
];

/** Leaves out what follows from another finding. */
export function withoutConsequences(findings: readonly Finding[]): readonly Finding[] {
  if (findings.some(({ rule }) => rule === 'list-syntax')) return findings.filter(({ rule }) => !ofLists.has(rule));
  if (findings.length < 2) return findings;
  const follows = relations.map((relate) => relate(findings));
  return findings.filter((one) => !follows.some((isConsequence) => isConsequence(one)));
}
