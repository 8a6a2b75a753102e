export type { FeedOptions } from './feed.js';
export { renderAtom } from './render-atom.js';
export { renderJsonFeed } from './render-json-feed.js';
