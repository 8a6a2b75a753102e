export { renderText, type TextNode } from './render-text.js';
export type { TextOptions } from './options.js';
