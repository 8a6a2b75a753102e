import { isMap, isNode, isScalar, isSeq, parseDocument, visit, type Document, type Node, type YAMLError } from 'yaml';
import type { Report } from '../rules/diagnostic.js';
import type { SyntaxProblem } from '../rules/words/syntax-problems.js';
import type { Limits } from '../source/limits.js';
import { checkEscaped } from '../source/characters.js';
import { createLocator, fileStart, type Locate, type Place } from '../source/place.js';
import { checkDocument, placeOfValue } from './check.js';
import type { FrontMatterOptions } from './foreign.js';
import { findUnsafeYaml, type YamlProblem } from './limits.js';
import { placedKeys, type FrontMatterReading, type TextRange } from './reading.js';
import { textKeys } from './schema.js';
import type { SplitPage } from './split.js';

/** The opening fence is the first line of a page. */
const belowFence: Place = { line: 2, column: 1 };

/** Reads closed front matter with the YAML parser, which knows where each value stands. */
export function readWithYaml(
  { yaml, offset, body, format }: SplitPage,
  limits: Limits,
  report: Report,
  options: FrontMatterOptions = {},
): FrontMatterReading {
  const unreadable: FrontMatterReading = {
    kind: 'unreadable',
    data: {},
    present: true,
    body,
    places: {},
    texts: [],
  };
  const locate = createLocator(yaml, format === 'json' ? fileStart : belowFence);
  const refuse = ({ start, end, ...data }: YamlProblem) => {
    report('front-matter-syntax', locate(start, end), data);
    return unreadable;
  };
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
  const data = checkDocument(document, locate, report, options);
  const places = Object.fromEntries([
    ...placedKeys.flatMap((key) =>
      data[key] === undefined ? [] : [[key, placeOfValue(document, [key], locate)] as const],
    ),
    ...(data.buttons ?? []).map(
      (_, index) => [`buttons.${index}`, placeOfValue(document, ['buttons', index, 'default'], locate)] as const,
    ),
  ]);
  return { ...unreadable, kind: 'read', data, places, texts: findTexts(document.contents, offset) };
}

/** `title:Publier`, `title = Publier`. */
const unspacedKey = /^[ \t]*[\w-]+(?::(?=[^\s:])|[ \t]*=[ \t])/;

function findSyntaxError({ errors, warnings }: Document, yaml: string): YamlProblem | undefined {
  const error = errors[0] ?? warnings[0];
  if (!error) return undefined;
  const [start, end] = error.pos;
  const problem = nameProblem(error);
  const said = (from: number, to: number, name: SyntaxProblem): YamlProblem => ({
    start: from,
    end: to,
    problem: name,
    found: yaml.slice(from).split('\n')[0]!.slice(0, 60).trim(),
  });
  const line = yaml.slice(yaml.lastIndexOf('\n', start - 1) + 1).split('\n', 1)[0]!;
  const before = yaml.slice(0, yaml.lastIndexOf('\n', start - 1) + 1);
  if (problem === 'indent' && unspacedKey.test(line)) return said(start, end, 'space');
  // A value in quotes that hold such a sign themselves, or with words behind them.
  if (problem !== 'colon' && /:[ \t]+(?:'[^']*'|"[^"]*")[ \t]*[^\s,}\]#]/.test(line)) return said(start, end, 'early-quote');
  const next = start + yaml.slice(start).indexOf('\n') + 1;
  if (problem === 'colon' && !/:\s/.test(yaml.slice(start, next).trim()) && /^[ \t]+[\w-]+:/.test(yaml.slice(next)))
    return said(next, next, 'indent');
  if (problem === 'quote' && /[|>][+-]?[ \t]*\n$/.test(before)) return said(start, end, 'block');
  return said(start, end, problem);
} // prettier-ignore

/** Words behind a sign of number in a text that readers see: YAML takes them for a comment. */
function reportComments({ contents }: Document, yaml: string, locate: Locate, report: Report): void {
  if (!/[ \t]#/.test(yaml) || !isMap(contents)) return;
  for (const { key, value } of contents.items) {
    if (!isScalar(key) || !textKeys.has(key.value) || !isScalar(value) || !value.range) continue;
    const end = value.range[1];
    const [comment] = /^[ \t]+#[^\n]*/.exec(yaml.slice(end)) ?? [];
    if (comment === undefined) continue;
    const data = { key: String(key.value), found: comment.trim(), expected: 'comment' } as const;
    report('front-matter-type', locate(end, end + comment.length), data);
  }
}

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

/** The texts that readers see: those of the page and of its buttons. */
function findTexts(values: Node | null, offset: number): TextRange[] {
  if (!isMap(values)) return [];
  return values.items.flatMap(({ key, value }) => {
    const name = isScalar(key) ? key.value : undefined;
    if (name === 'buttons' && isSeq<Node>(value)) return value.items.flatMap((button) => findTexts(button, offset));
    if (!textKeys.has(name) || !isScalar(value) || typeof value.value !== 'string' || !value.range) return [];
    const [start, end] = value.range;
    return [{ start: offset + start, end: offset + end }];
  });
}
