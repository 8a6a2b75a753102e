export { toHast, type HastOptions } from './to-hast.js';
export type { HastElement, HastRoot, HastText } from './hast.js';
