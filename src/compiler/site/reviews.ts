import { nearest } from '../../data/nearest.js';
import { flatten } from '../../data/sections.js';
import type { FrontMatter } from '../front-matter/schema.js';
import type { DraftSection } from '../page-draft.js';
import { isOn, type Report, type RuleSettings } from '../rules/diagnostic.js';

/** Months after which facts are checked again, unless the page says when. */
const reviewMonths = 6;

/** The day for which reviews are looked for: nobody pays for it where they are not reported. */
export function reviewDay({ today, rules }: { today?: string; rules?: RuleSettings }): string | undefined {
  return isOn('review-due', rules) ? today : undefined;
}

/**
 * Reports the answers that are to be read again on `today`: each after its own date (`reviews`), else after that of the
 * page (`review`), else half a year after the page's facts were checked (`reviewed`). Without `today`, none.
 */
export function checkReviews(
  { review, reviews = {}, reviewed }: FrontMatter,
  sections: readonly DraftSection[],
  today: string | undefined,
  report: Report,
): void {
  const all = flatten(sections);
  const ids = new Set(all.map(({ id }) => id));
  for (const id of Object.keys(reviews))
    if (!ids.has(id)) report('review-section', undefined, { found: id, nearest: nearest(id, ids) });
  if (today === undefined) return;
  const ofPage = review ?? (reviewed === undefined ? undefined : monthsLater(reviewed, reviewMonths));
  const top = new Set(sections);
  for (const section of all) {
    const due = reviews[section.id] ?? (top.has(section) ? ofPage : undefined);
    const { title, id } = section;
    if (due !== undefined && due <= today) report('review-due', section.place, { title, id, due });
  }
}

/** The same day some months later, or the last of that month: 2026-08-31 → 2027-02-28. */
function monthsLater(date: string, months: number): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(day, last))).toISOString().slice(0, 10);
}
