import { findPlaceholder } from '../markdown/marks/find.js';
import type { Report } from '../rules/diagnostic.js';
import type { RuleData } from '../rules/rules.js';
import type { Limits } from '../source/limits.js';
import { emptyReading, placedKeys, type FrontMatterReading } from './reading.js';
import { frontMatterKeys, frontMatterSchema, reportRequired, textKeys } from './schema.js';
import { createLocator, splitLines, type Place, type Range } from '../source/place.js';
import { almostFence, findLateStart, findSecondStart, isHeaderLine, type SplitPage } from './split.js';

/**
 * Reads front matter for which nobody needs the YAML parser: none, or one text a line, as most is. Gives `undefined` for
 * any other, and where there is something to report that needs a place. What it reads, `readWithYaml` reads too, and
 * takes as long for it as the Markdown parser takes for a short page.
 */
export function readWithoutYaml(page: SplitPage, limits: Limits, report: Report): FrontMatterReading | undefined {
  const { kind, yaml, offset, body, format } = page;
  const second = findSecondStart(page);
  if (second !== undefined) return reportLate(body, { kind: 'second', offset: second }, report);
  if (format !== undefined && kind === 'closed') return undefined;
  if (kind !== 'closed') {
    if (kind === 'late') return reportLate(body, findLateStart(body)!, report);
    if (kind === 'unclosed' && format === 'toml')
      report('front-matter-syntax', undefined, { problem: 'unclosed-toml', found: '+++' });
    else if (kind === 'unclosed') reportUnclosed(body, report);
    else report('front-matter-missing', undefined, { keys: frontMatterKeys });
    return emptyReading(kind === 'unclosed' ? kind : 'read', body, false);
  }
  const lines = isSmall(yaml, limits) ? readPlainLines(yaml, offset) : undefined;
  const result = lines && frontMatterSchema.safeParse(lines.data);
  if (!result?.success) return undefined;
  const { aliases, ...data } = result.data;
  // Each former address has a place of its own.
  if (aliases !== undefined) return undefined;
  reportRequired(data, report);
  return { ...emptyReading('read', body), ...lines, data };
}

interface Start {
  readonly kind: RuleData['front-matter-start']['kind'];
  readonly offset: number;
}

/** Text that reads its own header as Markdown says nothing that can be trusted. */
function reportLate(text: string, { kind, offset }: Start, report: Report): FrontMatterReading {
  const place = createLocator(text)(offset);
  report('front-matter-start', place, { kind, found: splitLines(text)[place.line - 1]!.trim(), line: place.line });
  return emptyReading('late', text);
}

/** A line that nearly is the end is told to be one. */
function reportUnclosed(text: string, report: Report): void {
  const lines = splitLines(text);
  const end = lines.findIndex((line, index) => index > 0 && !isHeaderLine(line));
  const found = lines[end]?.trimEnd();
  if (found === undefined || !almostFence.test(found))
    return report('front-matter-syntax', undefined, { problem: 'unclosed', found: '---' });
  const place = { line: end + 1, column: 1, endLine: end + 1, endColumn: found.length + 1 };
  report('front-matter-syntax', place, { problem: 'fence', found, expected: '---' });
}

/** Whether front matter of one text a line is sure to be within the limits: most needs no counting. */
function isSmall(yaml: string, limits: Limits): boolean {
  // A UTF-16 code unit has at most three bytes in UTF-8.
  return yaml.length * 3 <= limits.frontMatterBytes && limits.frontMatterDepth >= 1;
}

/** Words that YAML takes for a boolean or for nothing (https://yaml.org/spec/1.2.2/#103-core-schema). */
const otherValue = '(?:[Tt]rue|TRUE|[Ff]alse|FALSE|[Nn]ull|NULL)';

/** A key and its text: in single quotes, in double quotes without escapes, a date, or words that are no other value. */
const plainLine = new RegExp(
  String.raw`^(?!null:)([a-z]+): (?:'([^'\n]*)'|"([^"\\\n]*)"|(\d{4}-\d\d-\d\d|(?!${otherValue}$)\p{L}(?:[^:#\n]*[^:#\s])?))$`,
  'u',
);

/** Signs of Markdown and HTML, and the comma of a list, which readers would see. */
const mayHoldMarks = /[*`[<&]|__|[,;]$/;

const placed: ReadonlySet<string> = new Set(placedKeys);

/** The texts by key; `undefined` when a line is anything else, or a key comes twice. */
function readPlainLines(yaml: string, offset: number) {
  const data = new Map<string, string>();
  const texts: Range[] = [];
  const places: Record<string, Place> = {};
  let end = offset - 1;
  for (const [index, line] of yaml.split('\n').entries()) {
    const start = end + 1;
    end = start + line.length;
    const [, key, single, double, plain] = plainLine.exec(line) ?? [];
    const text = single ?? double ?? plain!;
    if (key === undefined || data.has(key) || mayHoldMarks.test(text)) return undefined;
    if (textKeys.has(key) && findPlaceholder(text)) return undefined;
    data.set(key, text);
    const column = `${key}: `.length;
    if (textKeys.has(key)) texts.push({ start: start + column, end });
    // The opening fence is the first line of a page.
    const at = index + 2;
    if (placed.has(key)) places[key] = { line: at, column: column + 1, endLine: at, endColumn: line.length + 1 };
  }
  return { data: Object.fromEntries(data), texts, places };
}
