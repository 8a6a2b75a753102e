import type { Fate } from '../../data/model.js';
import type { ContentOptions } from '../options.js';

/** The options of `record`. */
export interface RecordFolderOptions extends ContentOptions {
  readonly date?: string;
  readonly moved: Fates;
  readonly split: Fates;
  readonly removed: Fates;
  readonly same: readonly string[];
  readonly forget: readonly string[];
  readonly checked: readonly string[];
  readonly minor: readonly string[];
  readonly contentVersion?: string;
  readonly changelog?: string;
  readonly dryRun: boolean;
}

/** What became of keys that are no longer published. */
export type Fates = Readonly<Record<string, Fate>>;
