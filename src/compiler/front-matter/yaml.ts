import { isMap, isNode, isScalar, isSeq, parseDocument, visit, type Document, type Node, type Range } from 'yaml';
import { findPlaceholder } from '../markdown/marks/find.js';
import { shorten } from '../markdown/one-line.js';
import type { Report } from '../rules/diagnostic.js';
import type { Limits } from '../source/limits.js';
import { checkEscaped } from '../source/characters.js';
import { createLocator, fileStart, type Locate } from '../source/place.js';
import { checkDocument, placeOfValue } from './check.js';
import type { FrontMatterOptions } from './foreign.js';
import { findUnsafeYaml, type YamlProblem } from './limits.js';
import { belowFence, emptyReading, placedKeys, type FrontMatterReading, type ValuePlaces } from './reading.js';
import { textKeys, type FrontMatter } from './schema.js';
import { findOddLines, mendLine, plainText, withoutMarks } from './near-lines.js';
import type { SplitPage } from './split.js';
import { findSyntaxError, lineAt, mend } from './syntax-error.js';

/** Reads closed front matter with the YAML parser, which knows where each value stands. */
export function readWithYaml(
  { yaml, offset, body, format }: SplitPage,
  limits: Limits,
  report: Report,
  options: FrontMatterOptions = {},
): FrontMatterReading {
  const unreadable = emptyReading('unreadable', body);
  const locate = createLocator(yaml, format === 'json' ? fileStart : belowFence);
  const refuse = (problem: YamlProblem) => {
    const line = lineAt(yaml, problem.start);
    // Between quotation marks, a tag of a template would be published.
    const isLeft = format === undefined && findPlaceholder(line.found) !== undefined;
    const expected = format === undefined && !isLeft ? mend(yaml, line) : undefined;
    const { start, end, found } = expected === undefined ? problem : line;
    const name = isLeft
      ? 'template'
      : expected !== undefined && problem.problem === 'complex-key'
        ? 'sign'
        : problem.problem;
    report('front-matter-syntax', locate(start, end), { problem: name, found, expected });
    return unreadable;
  };
  const odd = format === undefined ? findOddLines(yaml) : [];
  for (const { start, end, found, expected } of odd)
    report('front-matter-syntax', locate(start, end), { problem: 'space', found, expected });
  if (odd.length > 0) return unreadable;
  const unsafe = findUnsafeYaml(yaml, limits);
  if (unsafe && 'limit' in unsafe) {
    report('limit-front-matter', undefined, unsafe);
    return unreadable;
  }
  if (unsafe) return refuse(unsafe);
  const document = parseDocument(yaml, { prettyErrors: false });
  const problem = findSyntaxError(document, yaml) ?? findComplexKey(document, yaml);
  if (problem) return refuse(problem);
  reportEscaped(document, yaml, locate, report);
  reportComments(document, yaml, locate, report);
  reportMarks(document, yaml, locate, report);
  const data = checkDocument(document, locate, report, options);
  const places = placesOf(document, data, locate);
  const texts = textsOf(document.contents).map(([, { range }]) => ({
    start: offset + range[0],
    end: offset + range[1],
  }));
  return { ...emptyReading('read', body), data, places, texts };
}

function placesOf(document: Document, data: FrontMatter, locate: Locate): ValuePlaces {
  const place = (path: readonly (string | number)[]) => placeOfValue(document, path, locate);
  return Object.fromEntries([
    ...placedKeys.filter((key) => data[key] !== undefined).map((key) => [key, place([key])] as const),
    ...(data.buttons ?? []).map((_, index) => [`buttons.${index}`, place(['buttons', index, 'default'])] as const),
  ]);
}

/** Words behind a sign of number in a text that readers see: YAML takes them for a comment. */
function reportComments({ contents }: Document, yaml: string, locate: Locate, report: Report): void {
  if (!/[ \t]#/.test(yaml) || !isMap(contents)) return;
  for (const { key, value } of contents.items) {
    if (!isScalar(key) || !textKeys.has(key.value) || !isScalar(value) || !value.range) continue;
    const end = value.value === null ? key.range![1] + 1 : value.range[1];
    const [comment] = /^[ \t]+#[^\n]*/.exec(yaml.slice(end)) ?? [];
    if (comment === undefined) continue;
    const data = { key: String(key.value), found: comment.trim(), expected: 'comment' } as const;
    report('front-matter-type', locate(end, end + comment.length), data);
  }
}

/** Marks and quotation marks that readers see as they are typed: front matter is no Markdown. */
function reportMarks({ contents }: Document, yaml: string, locate: Locate, report: Report): void {
  for (const [name, { value, type, range }] of textsOf(contents)) {
    const unwritten = findPlaceholder(value);
    if (unwritten) {
      const place = locate(...(range.slice(0, 2) as [number, number]));
      report('dialect-tag', place, { kind: unwritten.kind, found: shorten(value.slice(unwritten.start, unwritten.end)), count: 1, lines: [place.line] });
      continue;
    }
    const isQuoted = type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE';
    const expected = (isQuoted ? withoutMarks : plainText)(value);
    const [start, end] = range;
    if (expected === value || !(isQuoted || type === 'PLAIN')) continue;
    const line = mendLine(`${name}: ${expected}`);
    report('front-matter-text', locate(start, end), { key: name, found: yaml.slice(start, end), expected: line.slice(name.length + 2) });
  }
} // prettier-ignore

/** The first key that is a list or a map. It begins with a bracket: the lexer has refused those that follow a `?`. */
function findComplexKey(document: Document, yaml: string): YamlProblem | undefined {
  if (!/[[{]/.test(yaml)) return undefined;
  let found: YamlProblem | undefined;
  visit(document, {
    Pair(_, { key }) {
      if (isScalar(key) || !isNode(key) || !key.range) return undefined;
      const [start, end] = key.range;
      found = { start, end, problem: 'complex-key', found: yaml.slice(start, end).slice(0, 60) };
      return visit.BREAK;
    },
  });
  return found;
}

/** Escapes of YAML write characters that no text of the file shows. */
function reportEscaped(document: Document, yaml: string, locate: Locate, report: Report): void {
  if (!yaml.includes('\\')) return;
  visit(document, {
    Scalar(_, { value, range }) {
      if (typeof value !== 'string' || !range) return;
      const [start, end] = range;
      checkEscaped(value, yaml.slice(start, end), () => locate(start, end), report);
    },
  });
}

/** A text of the page or of one of its buttons, which readers see. */
interface ShownText {
  readonly value: string;
  readonly type: unknown;
  readonly range: Range;
}

function textsOf(values: Node | null): (readonly [key: string, text: ShownText])[] {
  if (!isMap(values)) return [];
  return values.items.flatMap(({ key, value }) => {
    const name = isScalar(key) ? key.value : undefined;
    if (name === 'buttons' && isSeq<Node>(value)) return value.items.flatMap((button) => textsOf(button));
    if (!textKeys.has(name) || !isScalar(value) || typeof value.value !== 'string' || !value.range) return [];
    return [[String(name), { value: value.value, type: value.type, range: value.range }]];
  });
}
