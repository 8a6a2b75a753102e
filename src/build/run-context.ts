import type { ContentListing } from './content/list-content.js';
import type { BuildOptions } from './options.js';
import type { Settings } from './settings.js';
import type { Store } from './store/store.js';

/** What every stage of a run is given. */
export interface RunContext {
  readonly options: BuildOptions;
  readonly settings: Settings;
  readonly store: Store;
  readonly listing: ContentListing;
}
