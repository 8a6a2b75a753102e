import { once } from '../../../data/once.js';

/** The months in the languages of the messages. */
const months = once(() =>
  ['fr', 'en'].map((lang) => {
    const { format } = new Intl.DateTimeFormat(lang, { month: 'long', timeZone: 'UTC' });
    return Array.from({ length: 12 }, (_, index) => plain(format(Date.UTC(2000, index, 1))));
  }),
);

function plain(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/**
 * The date that somebody wrote by hand (`31/08/2026`, `31 août 2026`, `August 31, 2026`), as `2026-08-31`; `undefined`
 * where it is none. The day stands before the month, as in Europe, unless only the other order makes a date.
 */
export function isoDate(written: string): string | undefined {
  const text = plain(written.trim());
  const [, year, month, day] = /^(\d{4})[/. -](\d{1,2})[/. -](\d{1,2})$/.exec(text) ?? [];
  if (year !== undefined) return toDate(year, Number(month), Number(day));
  const [, first, second, last] = /^(\d{1,2})[/. -](\d{1,2})[/. -](\d{4})$/.exec(text) ?? [];
  if (last !== undefined) return toDate(last, Number(second), Number(first)) ?? toDate(last, Number(first), Number(second));
  const parts = text.split(/[\s,]+/);
  const named = parts.findIndex((part) => monthOf(part) > 0);
  if (parts.length !== 3 || named < 0 || !/^\d{4}$/.test(parts[2]!)) return undefined;
  const [number] = /^\d{1,2}(?=(?:er|st|nd|rd|th)?$)/.exec(parts[1 - named] ?? '') ?? [];
  return number === undefined ? undefined : toDate(parts[2]!, monthOf(parts[named]!), Number(number));
} // prettier-ignore

/** From 1; 0: no month. */
function monthOf(word: string): number {
  return Math.max(...months().map((names) => names.indexOf(word))) + 1;
}

function toDate(year: string, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(Number(year), month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.toISOString().slice(0, 10) : undefined;
}
