export { combine, type CombinedIds, type Parts } from './combine.js';
