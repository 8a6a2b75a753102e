import type { Report } from '../rules/diagnostic.js';
import { requiredKeys } from './schema.js';

/** Reports the keys that front matter lacks. */
export function reportRequired(data: object, report: Report): void {
  for (const key of requiredKeys) if (!(key in data)) report('front-matter-required', undefined, { key });
}
