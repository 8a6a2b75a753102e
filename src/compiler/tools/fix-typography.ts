import { hasLanguage } from '../../data/languages.js';
import { readWithoutYaml } from '../front-matter/plain.js';
import { splitFrontMatter } from '../front-matter/split.js';
import { readWithYaml } from '../front-matter/yaml.js';
import { createReport, type Finding } from '../rules/diagnostic.js';
import { frontMatterProse } from '../rules/editorial/front-matter-prose.js';
import { readProse } from '../markdown/page-prose.js';
import { typographyEdits, type TypographyEdit } from '../rules/editorial/typography.js';
import { checkSource } from '../source/check-limits.js';
import { applyEdits } from '../source/edits.js';
import { defaultLimits } from '../source/limits.js';

/** A file with its typography mended. */
export interface FixedTypography {
  readonly value: string;
  /** What was changed, by offset in the file as it was given. */
  readonly fixes: readonly TypographyEdit[];
}

/**
 * Mends the French typography of a Markdown file: no-break spaces, apostrophes, quotation marks, ellipses, capitals.
 * Code, addresses, ids, front matter keys and HTML stay as they are, and so do a page in another language and one whose
 * front matter does not say its language because it cannot be read.
 *
 * @param value The file, front matter included.
 * @param lang BCP 47 language of a page that does not say its own. Default: `fr`.
 * @returns The mended file and each correction. A second run changes nothing.
 * @example
 * fixTypography("## Qu'est-ce que c'est? {#definition}\n").value; // '## Qu’est-ce que c’est ? {#definition}\n'
 */
export function fixTypography(value: string, lang = 'fr'): FixedTypography {
  const fixes = findEdits(value, lang);
  return { value: applyEdits(value, fixes), fixes };
}

function findEdits(value: string, lang: string): TypographyEdit[] {
  // YAML knows no line end that is CR alone. All other characters keep their offsets, but for the byte order mark.
  const mark = value.startsWith('\ufeff') ? 1 : 0;
  const text = value.slice(mark).replace(/\r(?!\n)/g, '\n');
  const findings: Finding[] = [];
  const report = createReport('', findings);
  const page = splitFrontMatter(text);
  // What stands below the break may be a header that somebody wrote without the spaces of YAML.
  if (page.kind === 'break' || page.kind === 'late' || page.format === 'toml') return [];
  const { data, body, texts } =
    readWithoutYaml(page, defaultLimits, report) ?? readWithYaml(page, defaultLimits, report);
  if (findings.some(hidesLanguage) || !hasLanguage(data.lang ?? lang, 'fr')) return [];
  // The compiler reports what it would refuse to parse: there is nothing to mend yet.
  if (!checkSource(body, defaultLimits, () => {})) return [];
  const edits = typographyEdits([...frontMatterProse(texts, text), ...readProse(body, text)]);
  return edits.map((edit) => ({ ...edit, start: edit.start + mark, end: edit.end + mark }));
}

/** Whether a finding leaves open which language a page is in: its header cannot be read, or its `lang` is wrong. */
function hidesLanguage({ rule, data }: Finding): boolean {
  switch (rule) {
    case 'front-matter-syntax':
    case 'limit-front-matter':
      return true;
    case 'front-matter-type':
      return data.key === '' || data.key === 'lang';
    case 'front-matter-key':
      return data.nearest === 'lang';
    default:
      return false;
  }
}
