import type { Finding } from '../finding.js';
import { ofLostHeadings } from './of-lost-headings.js';
import { ofMisreadText } from './of-misread-text.js';
import { ofNames } from './of-names.js';
import { isBy } from './relations.js';

/** Rules that hold pages against lists, or against what pages were with them: a list that cannot be read knows nothing. */
const isOfLists = isBy(
  'foreign-term', 'acronym', 'preferred-word', 'link-allowed', 'translation-stale', 'history-unrecorded',
); // prettier-ignore

const relations = [...ofMisreadText, ...ofLostHeadings, ...ofNames];

/** Leaves out what follows from another finding. */
export function withoutConsequences(findings: readonly Finding[]): readonly Finding[] {
  if (findings.some(isBy('list-syntax'))) return findings.filter((one) => !isOfLists(one));
  if (findings.length < 2) return findings;
  const follows = relations.map((relate) => relate(findings));
  return findings.filter((one) => !follows.some((isConsequence) => isConsequence(one)));
}
