import { isMap, isScalar, LineCounter, parseDocument, visit, type Document, type Node, type YAMLError } from 'yaml';
import { nearest } from '../../data/nearest.js';
import { withoutControls } from '../source/characters.js';
import type { Place, Report } from '../rules/diagnostic.js';
import type { ReadFrontMatter } from './read.js';
import { findUnsafeYaml } from './limits.js';
import { buttonKeys, frontMatterKeys, frontMatterSchema, type FrontMatter } from './schema.js';
import type { Limits } from '../source/limits.js';
import { reportRequired } from './required-keys.js';
import type { Expectation } from '../rules/front-matter-type.js';
import type { SyntaxProblem } from '../rules/words/syntax-problems.js';

/** Reads front matter with the YAML parser, which knows the place of each key. */
export function readYamlFrontMatter(
  yaml: string,
  limits: Limits,
  report: Report,
): Pick<ReadFrontMatter, 'data' | 'buttonPlaces'> {
  const lines = new LineCounter();
  const placeAt = toPlaceAt(lines);
  const unsafe = findUnsafeYaml(yaml, limits);
  if (unsafe) {
    if ('limit' in unsafe) report('limit-front-matter', { line: 1, column: 1 }, unsafe);
    else report('front-matter-syntax', unsafe.place, { problem: unsafe.problem, found: unsafe.found });
    return { data: {}, buttonPlaces: [] };
  }
  const document = parseDocument(yaml, { lineCounter: lines, prettyErrors: false });
  const problem = document.errors[0] ?? document.warnings[0];
  if (problem) {
    const found = yaml.slice(problem.pos[0]).split('\n')[0]!.slice(0, 60).trim();
    report('front-matter-syntax', placeAt(problem.pos), { problem: nameProblem(problem), found });
    return { data: {}, buttonPlaces: [] };
  }
  const complex = /[[{]/.test(yaml) ? findComplexKey(document) : undefined;
  if (complex) {
    const found = yaml.slice(complex.range![0], complex.range![1]).slice(0, 60);
    report('front-matter-syntax', placeAt(complex.range!), { problem: 'complex-key', found });
    return { data: {}, buttonPlaces: [] };
  }
  const data = check(document, placeAt, report);
  const buttonPlaces = (data.buttons ?? []).map((_, index) =>
    placeOf(document, ['buttons', index, 'default'], placeAt),
  );
  return { data, buttonPlaces };
}

type PlaceAt = (range: readonly [number, number, ...unknown[]]) => Place;

/** Offsets of the YAML as places of the file: its opening fence is line 1, so the YAML begins on line 2. */
function toPlaceAt(lines: LineCounter): PlaceAt {
  return ([start, end]) => {
    const from = lines.linePos(start);
    const to = lines.linePos(end);
    return { line: from.line + 1, column: from.col, endLine: to.line + 1, endColumn: to.col };
  };
}

/** The first key that is a list or a map; without a bracket there is none, for the lexer has found those after `?`. */
function findComplexKey(document: Document): Node | undefined {
  let found: Node | undefined;
  visit(document, {
    Pair(_, { key }) {
      if (isScalar(key) || !isNode(key) || !key.range) return undefined;
      found = key;
      return visit.BREAK;
    },
  });
  return found;
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

/** What an error of the YAML parser comes down to for people. */
export function nameProblem({ code, message }: YAMLError): SyntaxProblem {
  if (code === 'UNEXPECTED_TOKEN' && message.includes('compact mappings')) return 'colon';
  return problems[code] ?? 'other';
}

function check(document: Document, placeAt: PlaceAt, report: Report): FrontMatter {
  const plain: unknown = cleanStrings(document.toJS() ?? {});
  const result = frontMatterSchema.safeParse(plain);
  const data = result.success ? result.data : readValid(document, plain, result.error.issues, placeAt, report);
  reportRequired(isRecord(plain) ? plain : {}, report);
  return data;
}

interface Issue {
  readonly code?: string | undefined;
  readonly path: readonly PropertyKey[];
  readonly keys?: readonly string[];
}

/** Reports every issue, and keeps the keys that have none. */
function readValid(
  document: Document,
  plain: unknown,
  issues: readonly Issue[],
  placeAt: PlaceAt,
  report: Report,
): FrontMatter {
  const valid: Record<string, unknown> = isRecord(plain) ? { ...plain } : {};
  for (const issue of issues) {
    const path = issue.path as readonly (string | number)[];
    if (issue.code === 'unrecognized_keys') {
      for (const key of issue.keys ?? []) reportKey(document, [...path, key], placeAt, report);
      for (const key of issue.keys ?? []) if (path.length === 0) delete valid[key];
    } else {
      report('front-matter-type', placeOf(document, path, placeAt), {
        key: path.join('.'),
        found: asJson(document.getIn(path)),
        expected: expectationOf(path),
      });
    }
    if (path.length > 0) delete valid[String(path[0])];
  }
  const rest = frontMatterSchema.safeParse(valid);
  return rest.success ? rest.data : {};
}

function reportKey(document: Document, path: readonly (string | number)[], placeAt: PlaceAt, report: Report): void {
  const found = String(path.at(-1));
  const keys = path.length === 1 ? frontMatterKeys : buttonKeys;
  report('front-matter-key', placeOfKey(document, path, placeAt), { found, nearest: nearest(found, keys), keys });
}

const expectations: Readonly<Record<string, Expectation>> = {
  reviewed: 'date',
  buttons: 'buttons',
  lang: 'language',
  draft: 'boolean',
};

function expectationOf(path: readonly (string | number)[]): Expectation {
  const last = path.at(-1);
  if (last === undefined) return 'keys';
  return typeof last === 'number' ? 'button' : (expectations[last] ?? 'text');
}

/** A value as JSON; `undefined` when there is none. */
function asJson(value: unknown): string | undefined {
  const plain: unknown = isNode(value) ? value.toJSON() : value;
  return plain === null || plain === undefined ? undefined : JSON.stringify(plain);
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'toJSON' in value;
}

/** YAML escapes can write what no file may hold. */
function cleanStrings(value: unknown): unknown {
  if (typeof value === 'string') return withoutControls(value);
  if (Array.isArray(value)) return value.map(cleanStrings);
  if (!isRecord(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [withoutControls(key), cleanStrings(inner)]));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The place of the value at `path`, or of the nearest ancestor that exists. */
function placeOf(document: Document, path: readonly (string | number)[], placeAt: PlaceAt): Place {
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range && node.range[1] > node.range[0]) return placeAt(node.range);
    const key = placeOfKey(document, path.slice(0, length), placeAt);
    if (key) return key;
  }
  return { line: 1, column: 1 };
}

/** The place of the key at the end of `path`. */
function placeOfKey(document: Document, path: readonly (string | number)[], placeAt: PlaceAt): Place | undefined {
  const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  if (!isMap(parent)) return undefined;
  const pair = parent.items.find(({ key }) => isScalar(key) && key.value === path.at(-1));
  const key = pair?.key;
  return isScalar(key) && key.range ? placeAt(key.range) : undefined;
}
