import { allRules } from './all-rules.js';
import type { Rule, Severity } from './define-rule.js';

type AnyRule = (typeof allRules)[number];

export type RuleId = AnyRule['id'];

/** What each rule reports, beyond the place. */
export type RuleData = {
  [R in AnyRule as R['id']]: R extends Rule<infer Data, RuleId, Severity | 'off', Severity | undefined> ? Data : never;
};

/** Every rule, by its id. */
export const rules = byId((rule) => rule) as { readonly [R in AnyRule as R['id']]: R };

/** How severe each rule is unless the caller says otherwise. */
export const defaultSeverities = byId(({ severity }) => severity) as {
  readonly [R in AnyRule as R['id']]: R['severity'];
};

/** Rules whose findings leave a page without its content: no setting makes them less than an error. */
export const alwaysErrors: ReadonlySet<RuleId> = new Set(Object.keys(byId((rule) => rule.isAlwaysError)) as RuleId[]);

/**
 * The editorial rules, all as errors, with the general rules that they need: for `rules` of `compile`.
 *
 * @example
 * await compile(files, { rules: { ...editorialRules, 'answer-length': 'warn' } });
 */
export const editorialRules = byId(({ editorial }) => editorial) as {
  readonly [R in AnyRule as R['editorial'] extends undefined ? never : R['id']]: NonNullable<R['editorial']>;
};

/** One value of each rule that has it, by id. */
function byId<Value>(valueOf: (rule: AnyRule) => Value | undefined): Record<string, Value> {
  const entries: [string, Value][] = [];
  for (const rule of allRules) {
    const value = valueOf(rule);
    if (value !== undefined) entries.push([rule.id, value]);
  }
  return Object.fromEntries(entries);
}
