import type { Finding } from '../finding.js';
import type { RuleId } from '../rules.js';
import { lineOf } from './places.js';

/** Whether a finding follows from others. */
export type Follows = (one: Finding) => boolean;

/** One idea of what follows from what; it looks at all findings once. */
export type Relation = (findings: readonly Finding[]) => Follows;

type Keys = string | readonly string[] | false | undefined;

/** A finding follows from another that has one of its keys: a page, a line, a label. */
export function byKey(causes: (one: Finding) => Keys, consequences: (one: Finding) => Keys): Relation {
  const listOf = (keys: Keys) => [keys || []].flat();
  return (findings) => {
    const given = new Set(findings.flatMap((one) => listOf(causes(one))));
    return (one) => listOf(consequences(one)).some((key) => given.has(key));
  };
}

/** A finding follows from another on its line. */
export function onLine(isCause: Follows, isConsequence: Follows): Relation {
  return byKey(
    (one) => isCause(one) && lineOf(one),
    (one) => isConsequence(one) && lineOf(one),
  );
}

/** Whether a finding is of one of these rules. */
export function isBy(...rules: readonly RuleId[]): Follows {
  return ({ rule }) => rules.includes(rule);
}
