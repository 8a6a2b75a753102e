import { nearest } from '../../../data/nearest.js';
import type { Report } from '../diagnostic.js';
import type { AllowedUrl } from './options.js';
import { visitElements, type EditorialPage } from './page.js';

/** Reports an outside address that the list of allowed ones does not hold, or holds as unverified or for another page. */
export function checkLinkAllowed(page: EditorialPage, report: Report): void {
  const { urls } = page.options;
  if (!urls) return;
  const allowed = new Map(urls.map((entry) => [entry.url, entry]));
  visitElements(page, ({ tagName, properties: { href } }, place) => {
    if (tagName !== 'a' || typeof href !== 'string' || !isOutside(href)) return;
    const problem = problemOf(allowed.get(href), page.path);
    if (problem === undefined) return;
    const near = problem === 'unknown' ? nearest(href, allowed.keys()) : undefined;
    report('link-allowed', place, { found: href, problem, nearest: near });
  });
}

function problemOf(entry: AllowedUrl | undefined, path: string): 'elsewhere' | 'unknown' | 'unverified' | undefined {
  if (!entry) return 'unknown';
  if (entry.unverified) return 'unverified';
  return entry.pages && !entry.pages.includes(path) ? 'elsewhere' : undefined;
}

function isOutside(href: string): boolean {
  return /^(?:https?:|mailto:|tel:|\/\/)/i.test(href);
}
