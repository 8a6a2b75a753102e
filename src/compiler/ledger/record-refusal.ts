import type { Edition } from '../../data/model.js';

/** Why nothing can be recorded. Whoever called says it in words. */
export type Refusal =
  /** A key was given a fate and still stands in the content. */
  | { readonly code: 'still-published'; readonly key: string }
  /** A key was given a fate, and the ledger does not know it. */
  | { readonly code: 'not-recorded'; readonly key: string; readonly nearest: string | undefined }
  /** A key cannot be forgotten: it came with an earlier publication. */
  | { readonly code: 'already-published'; readonly key: string; readonly first: Edition }
  /** A key whose change is said to be minor is not published. */
  | { readonly code: 'not-published'; readonly key: string }
  /** A key that is said to be checked is no translation. */
  | { readonly code: 'no-translation'; readonly key: string }
  /** The version was recorded for another date. */
  | { readonly code: 'other-date'; readonly known: Edition; readonly now: Edition }
  /** The ledger holds a later version or date. */
  | { readonly code: 'earlier'; readonly known: Edition; readonly now: Edition };

export class RecordRefusal extends RangeError {
  override readonly name = 'RecordRefusal';

  constructor(readonly refusal: Refusal) {
    super(`${refusal.code}: ${JSON.stringify(refusal)}`);
  }
}
