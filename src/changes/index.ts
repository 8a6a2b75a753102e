export { bump, bumpOf, requiredVersion, type Bump } from './content-version.js';
export { contentChangelog } from './changelog.js';
export {
  changesSince,
  type RecentChange,
  type RecentChanges,
  type RecentMove,
  type RecentRemoval,
} from './changes-since.js';
export {
  diff,
  type Changes,
  type Comparable,
  type KeyChange,
  type MovedKey,
  type Rearranged,
  type Relinked,
  type RemovedKey,
  type Retitled,
  type Reworded,
} from './diff.js';
export { createRedirectOf, type AddressLike, type RedirectOptions, type RedirectTable } from './redirect-of.js';
export { printRedirects, toRedirects, type RedirectFormat } from './redirects.js';
export { linkInventory } from '../data/link-inventory.js';
export { createResolve, type Resolution, type Resolve } from './resolver.js';
