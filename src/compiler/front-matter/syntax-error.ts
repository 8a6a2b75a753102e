import { parseDocument, type Document, type YAMLError } from 'yaml';
import type { SyntaxProblem } from '../rules/words/syntax-problems.js';
import { linesOf } from '../source/place.js';
import type { YamlProblem } from './limits.js';
import { mendLine } from './near-lines.js';
import { textKeys } from './schema.js';
import { almostFence } from './split.js';

/** Names what the YAML parser found, at the line that has to be mended, which may stand above the one it stopped at. */
export function findSyntaxError(document: Document, yaml: string): YamlProblem | undefined {
  const error = document.errors[0] ?? document.warnings[0];
  if (!error) return undefined;
  const problem = nameProblem(error);
  return findLostEnd(yaml) ?? findBrokenLine(yaml, problem) ?? { ...lineAt(yaml, error.pos[0]), problem };
}

/** The line as it must be written, where that mends it. */
export function mend(yaml: string, { start, end, found }: Line): string | undefined {
  // A list of words is closed where it ends; a text begins with its bracket.
  const [, key = '', open] = /^([\w-]+):[ \t]*([[{])[^\]}]*$/.exec(found) ?? [];
  const expected = open && !textKeys.has(key) ? found + (open === '[' ? ']' : '}') : mendLine(found);
  // A name that stands for another value is no text that lacks its quotes.
  if (expected === found || /:[ \t]+[&*]\w/.test(found)) return undefined;
  const { errors } = parseDocument(yaml.slice(0, start) + expected + yaml.slice(end), { prettyErrors: false });
  return errors.every(({ pos }) => pos[0] > start + expected.length) ? expected : undefined;
}

/** A line of YAML by its offsets, without the spaces at its end. */
type Line = Omit<YamlProblem, 'problem'>;

export function lineAt(yaml: string, offset: number): Line {
  const start = yaml.lastIndexOf('\n', offset - 1) + 1;
  const found = yaml.slice(start).split('\n', 1)[0]!.trimEnd();
  return { start, end: start + found.length, found };
}

/** The text of the page below an end that is missing, or that nearly is one: a later line across the page was taken for it. */
function findLostEnd(yaml: string): YamlProblem | undefined {
  let above = '';
  let isApart = false;
  for (const { text, start } of linesOf(yaml)) {
    const found = text.trimEnd();
    if (almostFence.test(found)) return { ...lineAt(yaml, start), problem: 'fence' };
    const isText = /^#{1,6}[ \t].*\{#|^#{2,6}[ \t]\S/.test(found) || (isApart && /^\p{L}[^:]*$/u.test(found));
    if (isText && above !== '') return { ...lineAt(yaml, yaml.lastIndexOf(above, start)), problem: 'unclosed' };
    if (found !== '') above = found;
    isApart = found === '';
  }
  return undefined;
}

/** The first line that is wrong by itself, or that goes on with the one above without the spaces of YAML. */
function findBrokenLine(yaml: string, problem: SyntaxProblem): YamlProblem | undefined {
  let isBlock = false;
  for (const { start, end } of linesOf(yaml)) {
    const place = lineAt(yaml, start);
    const value = /^[ \t]*(?:-[ \t]+)?[\p{L}\p{N}_-]+[ \t]*:[ \t]+(\S.*)$/u.exec(place.found)?.[1] ?? '';
    const [error] = /^[[{]/.test(value) ? [] : parseDocument(place.found.trim(), { prettyErrors: false }).errors;
    const own = error && nameProblem(error);
    // A text in quotes may go on below.
    if (value !== '' && own !== undefined && (own !== 'quote' || problem === 'quote'))
      return { ...place, problem: isEarly(value) ? 'early-quote' : own === 'other' ? 'sign' : own };
    if (start > 0 && /^\p{L}[^:]*$/u.test(place.found)) return { ...place, problem: 'block' };
    if (isBlock && /^\S/.test(place.found)) return { ...place, problem: 'block' };
    isBlock = /[|>][+-]?$/.test(value);
    if (value !== '' && !/^["'|>[{]/.test(value) && isDeeper(yaml.slice(end + 1), place.found))
      return { ...lineAt(yaml, end + 1), problem: 'indent' };
  }
  return undefined;
}

/** A value in quotes that hold such a sign themselves, or with words behind them. */
function isEarly(value: string): boolean {
  return /^(?:'[^']*'|"[^"]*")[ \t]*[^\s}\]#]/.test(value);
}

/** Whether the next line is a key with more spaces before it than this one, which has a value of its own. */
function isDeeper(below: string, line: string): boolean {
  const [next = ''] = below.split('\n', 1);
  return /^[ \t]+[\w-]+:/.test(next) && next.search(/\S/) > line.replace('-', ' ').search(/[^\s]/);
}

const problems: Readonly<Record<string, SyntaxProblem>> = {
  BAD_INDENT: 'indent',
  BLOCK_AS_IMPLICIT_KEY: 'colon',
  BLOCK_IN_FLOW: 'quote',
  DUPLICATE_KEY: 'duplicate-key',
  MISSING_CHAR: 'quote',
  MULTILINE_IMPLICIT_KEY: 'indent',
  NON_STRING_KEY: 'complex-key',
  TAB_AS_INDENT: 'tab',
  TAG_RESOLVE_FAILED: 'tag',
};

/** Names an error of the YAML parser as people know it. */
export function nameProblem({ code, message }: YAMLError): SyntaxProblem {
  if (code === 'UNEXPECTED_TOKEN' && message.includes('compact mappings')) return 'colon';
  if (code === 'BAD_INDENT' && /end with a [\]}]/.test(message)) return 'bracket';
  return problems[code] ?? 'other';
}
