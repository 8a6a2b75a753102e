export { renderText } from './render-text.js';
export type { TextOptions } from './options.js';
