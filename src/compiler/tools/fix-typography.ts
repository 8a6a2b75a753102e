import { defaultLimits } from '../source/limits.js';
import { parseMarkdown } from '../body/markdown.js';
import { checkSource } from '../source/check-limits.js';
import { frontMatterProse } from '../rules/editorial/front-matter-prose.js';
import { proseOf } from '../markdown/prose.js';
import { typographyEdits, type TypographyEdit } from '../rules/editorial/typography.js';

/** A file with its typography mended. */
export interface FixedTypography {
  readonly value: string;
  /** What was changed, by offset in the file as it was given. */
  readonly fixes: readonly TypographyEdit[];
}

/**
 * Mends the French typography of a Markdown file: no-break spaces, apostrophes, quotation marks, ellipses, capitals.
 * Code, addresses, ids, front matter keys and HTML stay as they are, and so does a page in another language.
 *
 * @param value The file, front matter included.
 * @returns The mended file and each correction. A second run changes nothing.
 * @example
 * fixTypography("## Qu'est-ce que c'est? {#definition}\n").value; // '## Qu’est-ce que c’est ? {#definition}\n'
 */
export function fixTypography(value: string): FixedTypography {
  const { body, lang } = splitFrontMatter(value);
  // What the compiler would refuse to parse, it reports: there is nothing to mend yet.
  if (!isFrench(lang) || !checkSource(body, defaultLimits, () => {})) return { value, fixes: [] };
  const fixes = typographyEdits([...frontMatterProse(value), ...proseOf(parseMarkdown(body), value)]);
  let fixed = '';
  let from = 0;
  for (const { start, end, write } of fixes) {
    fixed += value.slice(from, start) + write;
    from = end;
  }
  return { value: fixed + value.slice(from), fixes };
}

/** Whether the usages of French typography are those of a page. */
export function isFrench(lang: string): boolean {
  return /^fr(-|$)/i.test(lang);
}

const frontMatter = /^\uFEFF?---[ \t]*\r?\n(?:[\s\S]*?\r?\n)?(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/;

function splitFrontMatter(value: string): { body: string; lang: string } {
  const head = frontMatter.exec(value)?.[0] ?? '';
  const body = head.replace(/[^\r\n]/g, ' ') + value.slice(head.length).replace(/^\uFEFF/, ' ');
  return { body, lang: /^lang:[ \t]*["']?([\w-]+)/m.exec(head)?.[1] ?? 'fr' };
}
