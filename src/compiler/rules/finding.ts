import type { Place } from '../source/place.js';
import type { RuleData, RuleId } from './rules.js';

/** What a rule found, before wording and severity are known. Plain data: it can be cached. */
export type Finding = {
  [R in RuleId]: { readonly path: string; readonly rule: R; readonly place: Place; readonly data: RuleData[R] };
}[RuleId];
